"""Portuguese nouns for those who speak: offices and trades, houses, papers, unnamed sources."""

from __future__ import annotations

from wireparse.languages.spec.speech import Gender, Nouns, Sort

NOUNS = (
    Nouns(
        Sort.PERSON,
        "presidente vice-presidente ex-presidente vice ministro ex-ministro vice-ministro primeiro-ministro ex-primeiro-ministro "
        "chanceler diretor director ex-diretor subdiretor conselheiro vereador ex-vereador prefeito ex-prefeito vice-prefeito autarca "
        "deputado ex-deputado eurodeputado senador ex-senador governador ex-governador vice-governador embaixador cônsul secretário "
        "ex-secretário subsecretário delegado comissário procurador promotor defensor procurador-geral advogado advogado-geral "
        "desembargador juiz magistrado relator jurado perito tabelião rei príncipe imperador papa pontífice bispo arcebispo cardeal "
        "padre sacerdote pároco pastor rabino imã xeque emir sultão general almirante brigadeiro coronel comandante capitão major "
        "tenente sargento cabo soldado militar guerrilheiro miliciano bombeiro inspetor inspector investigador detetive chefe ex-chefe "
        "dirigente governante candidato ex-candidato pré-candidato aspirante opositor dissidente ativista militante manifestante "
        "sindicalista empresário ex-empresário banqueiro empreendedor fundador cofundador dono proprietário sócio gerente administrador "
        "executivo ex-executivo tesoureiro ex-tesoureiro porta-voz representante encarregado responsável coordenador supervisor assessor "
        "ex-assessor consultor negociador mediador enviado emissário observador técnico treinador ex-treinador selecionador jogador "
        "ex-jogador futebolista tenista ciclista piloto goleiro guarda-redes atacante avançado zagueiro meia volante lateral médio "
        "campeão árbitro desportista atleta corredor nadador cantor ator actor diretor-técnico cineasta realizador produtor roteirista "
        "escritor romancista poeta dramaturgo autor coautor editor compositor músico guitarrista bailarino coreógrafo pintor escultor "
        "artista desenhista cozinheiro jornalista repórter correspondente colunista apresentador locutor fotógrafo comentarista "
        "comentador marqueteiro publicitário médico doutor cirurgião enfermeiro psicólogo psiquiatra epidemiologista virologista "
        "infectologista pediatra veterinário farmacêutico cientista biólogo físico químico geólogo sismólogo meteorologista "
        "climatologista astrônomo historiador sociólogo politólogo antropólogo arqueólogo filósofo catedrático professor docente mestre "
        "reitor decano acadêmico académico analista especialista estudioso pesquisador engenheiro arquiteto arquitecto operário "
        "trabalhador empregado funcionário servidor agricultor pecuarista pescador mineiro camponês comerciante vendedor taxista "
        "caminhoneiro camionista motorista condutor passageiro turista vizinho morador residente habitante cidadão sobrevivente homem "
        "rapaz menino garoto jovem idoso pai filho irmão avô tio primo sobrinho marido viúvo noivo namorado amigo companheiro colega "
        "acusado réu arguido detido suspeito preso detento condenado fugitivo assassino agressor denunciante delator migrante imigrante "
        "refugiado deslocado estudante aluno universitário aposentado reformado voluntário astronauta milionário bilionário magnata "
        "político parlamentar legislador congressista titular homólogo antecessor sucessor rival adversário aliado membro integrante "
        "filiado petista tucano peemedebista emedebista socialista comunista conservador liberal republicano democrata trabalhista "
        "nacionalista independentista ecologista bolsonarista lulista pedetista psolista ambientalista economista criminalista "
        "brasileiro português angolano moçambicano argentino boliviano chileno colombiano cubano espanhol norte-americano americano "
        "francês alemão italiano inglês britânico mexicano paraguaio peruano russo uruguaio venezuelano chinês japonês turco iraniano "
        "israelense israelita palestino palestiniano ucraniano suíço sueco paulista carioca gaúcho baiano cearense paranaense",
        Gender.MALE,
    ),
    Nouns(
        Sort.PERSON,
        "presidenta ministra ex-ministra primeira-ministra diretora directora conselheira vereadora prefeita ex-prefeita deputada "
        "ex-deputada eurodeputada senadora ex-senadora governadora embaixadora cônsul secretária delegada comissária procuradora "
        "procuradora-geral promotora defensora advogada desembargadora juíza magistrada relatora perita rainha princesa imperatriz "
        "freira pastora coronela capitã sargenta soldada guerrilheira bombeira inspetora inspectora investigadora chefa candidata "
        "pré-candidata opositora empresária banqueira empreendedora fundadora cofundadora dona proprietária sócia administradora "
        "executiva tesoureira encarregada coordenadora supervisora assessora consultora negociadora mediadora enviada técnica treinadora "
        "selecionadora jogadora goleira campeã árbitra corredora nadadora cantora atriz actriz realizadora produtora escritora autora "
        "coautora editora compositora bailarina coreógrafa pintora escultora cozinheira apresentadora locutora fotógrafa médica doutora "
        "cirurgiã enfermeira psicóloga veterinária farmacêutica bióloga física química geóloga astrônoma historiadora socióloga "
        "politóloga antropóloga arqueóloga filósofa catedrática professora mestra reitora decana acadêmica académica estudiosa "
        "pesquisadora engenheira arquiteta arquitecta operária trabalhadora empregada funcionária servidora agricultora camponesa "
        "vendedora passageira vizinha moradora cidadã mulher menina moça garota idosa mãe filha irmã avó tia prima sobrinha esposa viúva "
        "noiva namorada amiga companheira acusada ré arguida detida suspeita presa condenada refugiada deslocada aluna universitária "
        "aposentada reformada voluntária milionária política legisladora sucessora antecessora aliada vítima pessoa figura estrela "
        "primeira-dama ex-primeira-dama brasileira portuguesa angolana moçambicana argentina boliviana chilena colombiana cubana "
        "espanhola norte-americana americana francesa alemã italiana inglesa britânica mexicana russa venezuelana chinesa japonesa turca "
        "palestina ucraniana",
        Gender.FEMALE,
    ),
    Nouns(
        Sort.PERSON,
        "líder ex-líder agente policial fiscal testemunha especialista analista intérprete patriarca guia artista ativista manifestante "
        "cliente gerente adolescente criança parente familiar cônjuge",
    ),
    Nouns(
        Sort.PERSON,
        "presidentes vice-presidentes ministros conselheiros vereadores prefeitos autarcas deputados senadores governadores embaixadores "
        "secretários delegados comissários procuradores promotores juízes magistrados desembargadores advogados bispos cardeais padres "
        "pastores generais coronéis militares soldados guerrilheiros policiais polícias bombeiros agentes inspetores investigadores "
        "chefes líderes dirigentes governantes candidatos opositores ativistas militantes manifestantes sindicalistas empresários "
        "banqueiros economistas proprietários sócios gerentes executivos ex-executivos porta-vozes representantes responsáveis "
        "assessores consultores negociadores mediadores observadores treinadores jogadores futebolistas técnicos atletas torcedores "
        "adeptos simpatizantes partidários detratores críticos defensores cantores atores atrizes cineastas escritores autores artistas "
        "músicos jornalistas repórteres médicos enfermeiros cientistas biólogos historiadores professores docentes acadêmicos analistas "
        "especialistas pesquisadores engenheiros arquitetos operários trabalhadores empregados funcionários servidores agricultores "
        "pescadores camponeses comerciantes motoristas caminhoneiros taxistas passageiros turistas vizinhos moradores residentes "
        "habitantes cidadãos testemunhas sobreviventes homens mulheres jovens crianças pais mães filhos irmãos familiares parentes "
        "amigos companheiros colegas acusados réus arguidos detidos suspeitos presos migrantes imigrantes refugiados estudantes alunos "
        "aposentados voluntários políticos parlamentares legisladores membros integrantes petistas tucanos socialistas comunistas "
        "conservadores republicanos democratas rebeldes terroristas organizadores signatários usuários utentes consumidores vítimas "
        "pessoas leitores eleitores aliados criminalistas delatores norte-coreanos norte-americanos americanos brasileiros portugueses "
        "franceses alemães russos chineses israelenses palestinos ucranianos",
        plural=True,
    ),
    Nouns(
        Sort.ORGANIZATION,
        "governo executivo ministério gabinete parlamento congresso senado supremo tribunal partido grupo sindicato comitê comité "
        "conselho exército banco fundo instituto centro observatório laboratório hospital colégio clube time jornal diário semanário "
        "canal portal consórcio consulado departamento órgão organismo regulador operador fabricante gigante movimento coletivo setor "
        "sector estado município país reino regime kremlin pentágono vaticano planalto itamaraty serviço sistema museu teatro festival "
        "escritório cartel site frigorífico palácio judiciário legislativo cartório colegiado comando MPF MP STF STJ TSE TCU TRF PT PSDB "
        "PMDB MDB PSD PS PSB PDT PSOL PCP BE CDS MST FMI BCE IBGE Ibama Inep Cade INSS",
        Gender.MALE,
    ),
    Nouns(
        Sort.ORGANIZATION,
        "administração presidência vice-presidência prefeitura câmara embaixada delegação delegacia secretaria direção direcção comissão "
        "corporação junta assembleia assembléia corte procuradoria promotoria defensoria polícia guarda marinha aeronáutica força "
        "companhia empresa firma sociedade multinacional construtora petroleira empreiteira montadora cadeia marca entidade instituição "
        "organização associação federação confederação coligação coalizão plataforma fundação união aliança liga academia universidade "
        "faculdade escola igreja conferência diocese agência rádio televisão emissora revista editora consultora consultoria auditoria "
        "central oposição esquerda direita guerrilha milícia facção máfia família comunidade região província cidade capital nação "
        "república missão autoridade defesa acusação diretoria assessoria equipe equipa bancada base estatal sigla legenda seleção "
        "torcida ONG OTAN NATO ONU OMS UE PF PGR CGU AGU OAB CBF CUT UGT CGTP CNBB Anvisa Anatel Aneel Abin Funai",
        Gender.FEMALE,
    ),
    Nouns(
        Sort.ORGANIZATION,
        "autoridades associações organizações sindicatos empresas companhias bancos partidos grupos governos ministérios países meios "
        "jornais agências forças instituições entidades órgãos organismos equipes equipas clubes nações universidades serviços "
        "comunidades ONGs estatais",
        plural=True,
    ),
    Nouns(
        Sort.DOCUMENT,
        "comunicado relatório documento texto mensagem tuíte tweet e-mail artigo livro estudo acordo acórdão despacho decreto parecer "
        "regulamento boletim editorial ofício discurso manifesto tratado convênio pacto memorando inquérito cartaz letreiro panfleto "
        "anúncio slogan título post balanço levantamento prólogo testamento pronunciamento projeto vídeo depoimento laudo recado bilhete "
        "folheto aviso edital",
        Gender.MALE,
    ),
    Nouns(
        Sort.DOCUMENT,
        "nota carta declaração resolução sentença denúncia ação pesquisa sondagem investigação lei constituição norma portaria circular "
        "mensagem coluna publicação faixa inscrição placa legenda moção proposta petição crônica reportagem notícia gravação postagem "
        "decisão liminar auditoria convocatória ordem ata análise matéria",
        Gender.FEMALE,
    ),
    Nouns(
        Sort.DOCUMENT, "faixas cartazes documentos textos dados estatísticas números pesquisas relatórios mensagens resultados", plural=True
    ),
    Nouns(Sort.SOURCE, "fonte", Gender.FEMALE),
    Nouns(Sort.SOURCE, "entorno interlocutor informante", Gender.MALE),
    Nouns(Sort.SOURCE, "fontes", Gender.FEMALE, plural=True),
    Nouns(Sort.SOURCE, "informantes interlocutores", Gender.MALE, plural=True),
)

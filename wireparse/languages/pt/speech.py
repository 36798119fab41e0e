"""How Portuguese reports speech."""

from __future__ import annotations

from wireparse.languages.pt.speech_nouns import NOUNS
from wireparse.languages.pt.speech_verbs import PARADIGMS, VERBS
from wireparse.languages.spec.speech import Determiner, Gender, Pronoun, Speech, Title

SPEECH = Speech(
    elided=True,
    inversion=True,
    inversion_of_all=True,
    subject_before_verb=False,
    null_subject=True,
    plural_endings="am êm ão bem cem dem gem lem mem nem pem rem sem uem xem zem õem eem item stem etem utem ntem evem",
    verb_nouns=(
        "pergunta queixa alerta ameaça cobra nota conta fala culpa consulta reforma busca espera chama aposta desculpa lista protesta "
        "condena demanda denuncia critica marca compra entrega visita causa forma obra prova mostra"
    ),
    neuters="o aquilo",
    been="sido",
    paradigms=PARADIGMS,
    verbs=VERBS,
    auxiliaries=(
        "tem têm tinha tinham terá terão teria teriam teve tiveram tenha tenham tivesse tivessem havia haviam houve haja hei tendo ter "
        "terem tenho temos"
    ),
    copulas=(
        "é são era eram foi foram será serão seria seriam seja sejam fosse fossem fora sendo ser serem está estão estava estavam esteve "
        "estiveram estará estarão estaria estariam esteja estejam ficou ficaram fica ficam"
    ),
    modals=(
        "quer querem queria queriam quis quiseram deve devem devia deviam deveria deveriam deverá deverão pode podem podia podiam pôde "
        "puderam poderia poderiam poderá poderão costuma costumam costumava costumavam vai vão ia iam foi foram acaba acabam acabou "
        "acabaram volta voltam voltou voltaram voltava prefere preferem preferiu preferiram consegue conseguiu conseguiram tenta tentam "
        "tentou tentaram evita evitou evitaram pretende pretendem pretendia chega chegou chegaram passa passou passaram começa começou "
        "começaram procura procurou limitou limitou-se apressou apressou-se atreveu atreveu-se aproveitou aproveitaram precisa precisou "
        "parece parecia há fez decidiu resolveu optou"
    ),
    other_verbs=(
        "faz fazem fazia faziam fez fizeram fará farão tem têm tinha tinham terá teve tiveram põe põem pôs puseram dá dão dava davam deu "
        "deram dará toma tomou tomaram segue seguem seguiu seguiram deixa deixam deixou deixaram leva levam levava levou levaram traz "
        "trazem trouxe trouxeram vem vêm vinha veio vieram sai saem saiu saíram entra entram entrou entraram chega chegam chegou "
        "chegaram passa passam passou passaram perde perdem perdeu perderam ganha ganham ganhou ganharam cai caem caiu caíram sobe sobem "
        "subiu subiram desce desceu cresce cresceu existe existem existia representa representam permite permitem permitiu consiste "
        "constitui inclui incluem cumpre cumpriu trabalha trabalham trabalhava vive vivem vivia morreu morreram nasceu nasceram resulta "
        "resultou ocorre ocorrem ocorreu ocorreram acontece aconteceu aconteceram produz provoca provocou provocaram afeta afetou mantém "
        "mantêm abre abriu abriram fecha fechou forma formou aparece apareceu recebe recebem recebeu receberam participa participam "
        "participou participaram reúne reuniu reuniram reuniu-se viajou visitou preside presidiu assistiu celebra joga jogam jogou "
        "jogaram marca marcou marcaram venceu venceram derrotou dirige dirigiu lidera liderou ocupa ocupou une uniu centra desenvolve "
        "desenvolveu prendeu prenderam matou mataram atravessa busca buscam buscou votou votaram aprovou aprovaram assinou assinaram "
        "iniciou começou terminou acabou durou custou custa registra registrou registou registraram soma somou alcança alcançou supera "
        "superou mostra mostram mostrou integra integrou compõe compõem ouve ouviu encontra encontram encontrou encontraram realiza "
        "realizou realizaram apresenta apresentou apresentaram suspendeu determinou conseguiu usou usaram"
    ),
    infinitive_markers="de para por em ao sem",
    clitics="se lhe lhes o a os as me te nos vos",
    reflexives="se",
    particles_before_verb=(
        "não já também ainda sempre nunca jamais tampouco inclusive até só apenas depois antes então agora hoje ontem amanhã "
        "posteriormente finalmente igualmente recentemente publicamente claramente previamente anteriormente imediatamente oficialmente "
        "precisamente simplesmente expressamente abertamente literalmente textualmente porém entretanto contudo todavia assim além disso "
        "ademais mesmo mesma mesmos mesmas quase mal bem mais menos muito tão tanto novamente sim sobretudo todos todas ambos ambas "
        "respectivamente talvez acaso logo aliás no entanto ao próprio própria"
    ),
    pronouns=(
        Pronoun("ele esse aquele", Gender.MALE),
        Pronoun("ela essa aquela", Gender.FEMALE),
        Pronoun("este", Gender.MALE, latter=True),
        Pronoun("esta", Gender.FEMALE, latter=True),
        Pronoun("eles estes esses aqueles", Gender.MALE, plural=True),
        Pronoun("elas estas essas aquelas", Gender.FEMALE, plural=True),
        Pronoun("alguém ninguém um uma outro outra cada qualquer ambos muitos alguns algumas outros outras vários todos", anaphoric=False),
        Pronoun("eu", person=1),
        Pronoun("nós", plural=True, person=1),
        Pronoun("você vocês tu vós", person=2),
    ),
    titles=(
        Title("Sr sr senhor Senhor dom Dom D frei Frei padre monsenhor Monsenhor", Gender.MALE),
        Title("Sra sra senhora Senhora dona Dona irmã madre", Gender.FEMALE),
        Title("Srs srs senhores", Gender.MALE, plural=True),
        Title("Sras senhoras", Gender.FEMALE, plural=True),
        Title("Dr dr Prof Eng Exmo", Gender.MALE),
        Title("Dra dra Profa Engª Exma", Gender.FEMALE),
        Title("Gal Cel Cap Ten Sgt Maj Des"),
    ),
    courtesies=(
        "Sr Sr. sr senhor Senhor Sra Sra. sra senhora Senhora Srs senhores Sras senhoras dom Dom D D. dona Dona Dr Dr. dr Dra Dra. dra"
    ),
    determiners=(
        Determiner("o", Gender.MALE, definite=True),
        Determiner("a", Gender.FEMALE, definite=True),
        Determiner("os", Gender.MALE, plural=True, definite=True),
        Determiner("as", Gender.FEMALE, plural=True, definite=True),
        Determiner("este esse aquele", Gender.MALE, definite=True),
        Determiner("esta essa aquela", Gender.FEMALE, definite=True),
        Determiner("estes esses aqueles", Gender.MALE, plural=True, definite=True),
        Determiner("estas essas aquelas", Gender.FEMALE, plural=True, definite=True),
        Determiner("seu meu teu nosso vosso", Gender.MALE, definite=True),
        Determiner("sua minha tua nossa vossa", Gender.FEMALE, definite=True),
        Determiner("seus meus teus nossos", Gender.MALE, plural=True, definite=True),
        Determiner("suas minhas tuas nossas", Gender.FEMALE, plural=True, definite=True),
        Determiner("um", Gender.MALE),
        Determiner("uma", Gender.FEMALE),
        Determiner("uns alguns vários muitos numerosos outros ambos diversos", Gender.MALE, plural=True),
        Determiner("umas algumas várias muitas numerosas outras ambas diversas", Gender.FEMALE, plural=True),
        Determiner("dois duas três quatro cinco seis sete oito nove dez onze doze centenas milhares dezenas", plural=True),
        Determiner("outro algum nenhum", Gender.MALE),
        Determiner("outra alguma nenhuma", Gender.FEMALE),
        Determiner("cada qualquer"),
    ),
    any_house=(
        "empresa companhia grupo organização organismo associação instituição emissora jornal diário revista marca sindicato federação banco entidade sociedade clube fundação órgão petroleira montadora fabricante varejista operadora construtora seguradora mineradora empreiteira"
    ),
    house_first=True,
    latter="último última",
    summing="assim é+o+que foi+o+que",
    noun_plurals="s>s capitão>capitães tabelião>tabeliães escrivão>escrivães alemão>alemães cidadão>cidadãos irmão>irmãos órgão>órgãos ão>ões m>ns al>ais el>eis r>res z>zes n>nes >s",
    nouns=NOUNS,
    complementizers="que se",
    relatives="que quem qual quais cujo cuja cujos cujas onde",
    subordinators=("quando enquanto porque pois embora se como visto dado já logo onde senão caso mal qual quanto quantos porquanto"),
    coordinators="e ou nem mas porém &",
    prepositions=(
        "ante com contra de desde durante em entre até mediante para pra por perante segundo sem sob sobre após trás via ao à aos às do "
        "da dos das no na nos nas num numa pelo pela pelos pelas dele dela neste nesta nesse nessa naquele naquela deste desta desse "
        "dessa junto conforme exceto salvo além depois antes dentro fora perto longe"
    ),
    contracted=(
        "ao à aos às do da dos das no na nos nas num numa pelo pela pelos pelas neste nesta nesse nessa naquele naquela deste desta "
        "desse dessa"
    ),
    genitives="de do da dos das",
    addressee="ao à aos às perante",
    agents="por pelo pela pelos pelas",
    verbless=(
        "segundo conforme de+acordo+com na+opinião+de na+opinião+do na+opinião+da na+avaliação+de na+avaliação+do na+avaliação+da "
        "na+visão+de na+visão+do na+visão+da no+entendimento+de no+entendimento+do no+entendimento+da nas+palavras+de nas+palavras+do "
        "nas+palavras+da nas+contas+de na+análise+de na+análise+do na+análise+da aos+olhos+de aos+olhos+do aos+olhos+da no+entender+de "
        "no+entender+do no+entender+da no+dizer+de no+dizer+do ainda+segundo ainda+conforme"
    ),
    verbless_opening="para",
    introducers=(
        "de do da dos das como a ao em no na um uma uns umas o os as por com que seu sua ser é são muito tão mais sobre entre para ter "
        "estar contra"
    ),
    times=(
        "segunda terça quarta quinta sexta sábado domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira hoje ontem "
        "anteontem amanhã manhã tarde noite madrugada meio-dia mês ano semana dia dias horas janeiro fevereiro março abril maio junho "
        "julho agosto setembro outubro novembro dezembro passado passada próximo próxima nesta neste nessa nesse também além depois "
        "antes agora recentemente após já igualmente finalmente logo"
    ),
    channels="Twitter Facebook Instagram Telegram YouTube LinkedIn TikTok WhatsApp Snapchat X Lusa Reuters AFP G1 Folha",
    abbreviations=(
        "Sr Sra Srs Sras Dr Dra D Prof Profa Eng Exmo Exma Gal Cel Cap Ten Sgt Maj Des Av av R etc pág págs art núm ex aprox S.A Ltda "
        "Cia cia hab km no nº sr sra srs dr dra"
    ),
    years="anos",
    particles="de do da dos das e van von der den di del la y al ben bin ibn",
    former="ex antigo antiga",
    adjectives_of_office=(
        "ex então atual novo nova anterior antigo antiga primeiro primeira segundo segunda vice adjunto adjunta interino interina eleito "
        "eleita geral próprio própria mesmo mesma referido referida"
    ),
    name_words="São Abril Domingos",
    common_capitals=(
        "Segunda Terça Quarta Quinta Sexta Sábado Domingo Segunda-feira Terça-feira Quarta-feira Quinta-feira Sexta-feira Janeiro "
        "Fevereiro Março Maio Junho Julho Agosto Setembro Outubro Novembro Dezembro Natal Páscoa Deus Internet Estado Europa Covid "
        "Covid-19 PIB IVA"
    ),
    title_nouns=(
        "filme filmes livro livros romance novela série programa música canção canções disco álbum tema título intitulado intitulada "
        "intitulados intituladas denominado denominada denominados denominadas chamado chamada chamados chamadas batizado batizada "
        "apelidado apelidada apelidados conhecido conhecida nome operação exercício navio barco míssil avião projeto plano campanha "
        "aplicativo aplicação plataforma site portal página videojogo jogo game festival exposição mostra espetáculo peça ópera musical "
        "documentário revista jornal diário semanário canal rede emissora movimento coletivo associação grupo banda time equipe equipa "
        "prêmio prémio troféu taça copa lei missão sonda satélite vírus variante furacão restaurante bar hotel boate clube escultura "
        "quadro poema conto ensaio tratado podcast palavra termo expressão conceito lema codinome apelido software sistema centro "
        "colégio escola presídio estádio teatro cinema sala parque rua praça edifício marca modelo caso reportagem coluna artigo seção"
    ),
    so_called=(
        "suposto suposta supostos supostas chamado chamada chamados chamadas autointitulado autointitulada autodenominado autodenominada "
        "dito dita tal"
    ),
    owned=(Pronoun("seu sua seus suas"), Pronoun("dele", Gender.MALE), Pronoun("dela", Gender.FEMALE)),
    speech_nouns=(
        "crítica críticas acusação acusações declaração declarações palavras promessa promessas advertência advertências apelo apelos "
        "lema grito gritos mensagem frase frases resposta argumento argumentos comentário comentários anúncio pedido pedidos exigência "
        "receio expressão expressões afirmação afirmações denúncia denúncias convicção desejo ameaça ameaças alerta recusa alegação "
        "alegações"
    ),
    pointing="este esta estes estas esse essa esses essas aquele aquela aqueles aquelas dois duas três quatro cinco seis",
    places="em no na nos nas desde para até",
    holders="titular responsável",
    impersonal_places="em no na nos nas num numa",
    who="quem",
    likening="como segundo conforme assim",
    finite_endings="ou aram eu eram iu iram ava avam",
    participle_endings="ado ido",
    gerund_endings="ando endo indo",
    adverb_endings="mente",
    given_names_female="Simone Rosa Daniele Regina Carolina Marina Carmen Marine",
    given_names_male="Anderson Julio Alex Duarte Salvador Milton Nelson Wagner Wellington Wilson Bill Ali",
)

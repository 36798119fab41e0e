"""Spanish nouns for those who speak: offices and trades, houses, papers, unnamed sources."""

from __future__ import annotations

from wireparse.languages.spec.speech import Gender, Nouns, Sort

NOUNS = (
    Nouns(
        Sort.PERSON,
        "presidente vicepresidente expresidente ex-presidente exvicepresidente copresidente ministro exministro viceministro ex-ministro "
        "primer-ministro canciller excanciller director exdirector codirector subdirector consejero exconsejero concejal exconcejal edil "
        "alcalde exalcalde teniente diputado exdiputado eurodiputado senador exsenador gobernador exgobernador vicegobernador intendente "
        "prefecto embajador exembajador cónsul secretario exsecretario subsecretario vicesecretario delegado subdelegado comisionado "
        "comisario excomisario fiscal procurador defensor magistrado abogado letrado notario juez jurado perito rey príncipe emperador "
        "papa pontífice obispo arzobispo cardenal cura sacerdote párroco pastor rabino imán jeque emir sultán general almirante "
        "contraalmirante coronel comandante capitán sargento cabo soldado militar guerrillero exguerrillero miliciano policía bombero "
        "inspector subinspector investigador detective jefe exjefe líder exlíder dirigente exdirigente mandatario exmandatario "
        "gobernante candidato excandidato precandidato aspirante opositor disidente activista militante manifestante sindicalista "
        "empresario exempresario banquero economista emprendedor fundador cofundador dueño propietario socio gerente administrador "
        "ejecutivo tesorero vocal contador portavoz vocero exportavoz representante encargado responsable coordinador supervisor asesor "
        "consejero-delegado consultor negociador mediador enviado emisario relator ponente observador técnico entrenador exentrenador "
        "seleccionador preparador jugador exjugador futbolista tenista ciclista piloto portero arquero guardameta delantero defensa "
        "centrocampista mediocampista lateral zaguero volante campeón excampeón árbitro deportista atleta corredor cantante actor "
        "director-técnico cineasta realizador productor guionista escritor novelista poeta dramaturgo autor coautor editor compositor "
        "músico guitarrista bailarín coreógrafo pintor escultor artista diseñador modista chef cocinero torero periodista reportero "
        "corresponsal columnista presentador locutor fotógrafo comentarista médico doctor cirujano enfermero psicólogo psiquiatra "
        "epidemiólogo virólogo infectólogo pediatra veterinario farmacéutico científico biólogo físico químico geólogo sismólogo "
        "vulcanólogo meteorólogo climatólogo astrónomo historiador sociólogo politólogo antropólogo arqueólogo filósofo catedrático "
        "profesor docente maestro rector decano académico analista experto especialista estudioso ingeniero arquitecto obrero trabajador "
        "empleado agricultor ganadero pescador minero campesino comerciante vendedor taxista camionero conductor chofer chófer viajero "
        "pasajero turista vecino residente habitante ciudadano poblador lugareño testigo sobreviviente superviviente hombre joven niño "
        "muchacho chico anciano padre hijo hermano abuelo tío primo sobrino esposo marido viudo novio amigo compañero colega acusado "
        "imputado detenido sospechoso procesado condenado preso recluso prófugo asesino agresor denunciante querellante demandante "
        "demandado migrante inmigrante refugiado desplazado estudiante alumno universitario jubilado pensionista voluntario cooperante "
        "astronauta cosmonauta millonario multimillonario magnate político expolítico parlamentario legislador congresista asambleísta "
        "regidor titular homólogo antecesor predecesor sucesor rival contrincante adversario aliado miembro integrante afiliado "
        "socialista popular comunista conservador liberal republicano demócrata laborista peronista chavista nacionalista "
        "independentista izquierdista ecologista funcionario ujier alto-cargo exalto-cargo lehendakari conseller president "
        "portavoz-adjunto exfuncionario barón argentino boliviano brasileño chileno colombiano cubano ecuatoriano español estadounidense "
        "francés alemán italiano inglés británico mexicano nicaragüense panameño paraguayo peruano portugués ruso salvadoreño uruguayo "
        "venezolano chino japonés turco iraní israelí palestino ucraniano suizo sueco serbio croata polaco belga holandés andaluz "
        "catalán gallego vasco valenciano aragonés asturiano extremeño murciano canario navarro riojano manchego cántabro madrileño "
        "barcelonés sevillano donostiarra bilbaíno",
        Gender.MALE,
    ),
    Nouns(
        Sort.PERSON,
        "presidenta vicepresidenta expresidenta copresidenta ministra exministra viceministra directora exdirectora subdirectora "
        "consejera exconsejera concejala alcaldesa exalcaldesa diputada exdiputada eurodiputada senadora exsenadora gobernadora "
        "exgobernadora intendenta embajadora cónsula secretaria subsecretaria vicesecretaria delegada subdelegada comisionada comisaria "
        "fiscala procuradora defensora magistrada abogada letrada notaria jueza perita reina princesa emperatriz infanta monja generala "
        "coronela comandanta capitana sargenta soldada guerrillera bombera inspectora investigadora jefa exjefa lideresa dirigenta "
        "mandataria exmandataria candidata excandidata opositora empresaria banquera emprendedora fundadora cofundadora dueña "
        "propietaria socia gerenta administradora ejecutiva tesorera contadora vocera encargada coordinadora supervisora asesora "
        "consultora negociadora mediadora enviada relatora observadora técnica entrenadora seleccionadora preparadora jugadora "
        "exjugadora portera arquera delantera campeona excampeona árbitra corredora actriz realizadora productora escritora autora "
        "coautora editora compositora bailarina coreógrafa pintora escultora diseñadora cocinera reportera presentadora locutora "
        "fotógrafa médica doctora cirujana enfermera psicóloga epidemióloga viróloga infectóloga veterinaria farmacéutica científica "
        "bióloga física química geóloga meteoróloga astrónoma historiadora socióloga politóloga antropóloga arqueóloga filósofa "
        "catedrática profesora maestra rectora decana académica experta estudiosa ingeniera arquitecta obrera trabajadora empleada "
        "agricultora ganadera campesina vendedora conductora viajera pasajera vecina ciudadana pobladora mujer niña muchacha chica "
        "anciana madre hija hermana abuela tía prima sobrina esposa viuda novia amiga compañera acusada imputada detenida sospechosa "
        "procesada condenada presa reclusa demandada refugiada desplazada alumna universitaria jubilada voluntaria millonaria política "
        "legisladora regidora sucesora predecesora antecesora aliada conservadora funcionaria exfuncionaria víctima persona figura "
        "estrella argentina boliviana brasileña chilena colombiana cubana ecuatoriana española francesa alemana italiana inglesa "
        "británica mexicana panameña paraguaya peruana portuguesa rusa salvadoreña uruguaya venezolana china japonesa turca palestina "
        "ucraniana suiza sueca serbia polaca holandesa andaluza catalana gallega vasca valenciana asturiana madrileña",
        Gender.FEMALE,
    ),
    Nouns(
        Sort.PERSON,
        "presidentes vicepresidentes ministros consejeros alcaldes concejales diputados senadores gobernadores embajadores secretarios "
        "delegados fiscales jueces magistrados abogados letrados obispos cardenales sacerdotes generales coroneles militares soldados "
        "guerrilleros policías bomberos agentes inspectores investigadores jefes líderes dirigentes mandatarios gobernantes candidatos "
        "aspirantes opositores disidentes activistas militantes manifestantes sindicalistas empresarios banqueros economistas "
        "propietarios socios gerentes ejecutivos portavoces voceros representantes responsables asesores consultores negociadores "
        "mediadores enviados observadores entrenadores jugadores futbolistas técnicos deportistas atletas aficionados hinchas seguidores "
        "simpatizantes partidarios detractores críticos defensores cantantes actores actrices cineastas escritores autores artistas "
        "músicos periodistas reporteros médicos doctores enfermeros enfermeras sanitarios científicos biólogos historiadores "
        "catedráticos profesores docentes maestros académicos analistas expertos especialistas ingenieros arquitectos obreros "
        "trabajadores empleados agricultores ganaderos pescadores mineros campesinos comerciantes conductores camioneros taxistas "
        "pasajeros turistas vecinos residentes habitantes ciudadanos pobladores testigos sobrevivientes supervivientes hombres mujeres "
        "jóvenes niños padres madres hijos hermanos familiares parientes allegados amigos compañeros colegas acusados imputados "
        "detenidos procesados presos migrantes inmigrantes refugiados estudiantes alumnos jubilados pensionistas voluntarios políticos "
        "parlamentarios legisladores congresistas miembros integrantes socialistas populares comunistas conservadores republicanos "
        "demócratas nacionalistas independentistas ecologistas funcionarios rebeldes insurgentes terroristas secuestradores "
        "organizadores firmantes denunciantes usuarios consumidores víctimas personas presentes asistentes lectores votantes electores "
        "estadounidenses españoles franceses alemanes rusos chinos israelíes palestinos ucranianos venezolanos colombianos mexicanos "
        "argentinos",
        plural=True,
    ),
    Nouns(
        Sort.ORGANIZATION,
        "gobierno ejecutivo ministerio gabinete parlamento congreso senado ayuntamiento cabildo municipio consistorio concejo partido "
        "grupo sindicato comité consejo tribunal supremo juzgado constitucional ejército banco fondo instituto centro observatorio "
        "laboratorio hospital colegio club equipo conjunto rotativo diario periódico semanario medio canal portal consorcio consulado "
        "departamento organismo ente regulador operador fabricante gigante movimiento frente bloque colectivo sector gremio estado país "
        "reino kremlin pentágono vaticano elíseo régimen cartel cártel clan bando servicio sistema museo teatro festival estudio "
        "estudio-jurídico bufete foro obispado arzobispado episcopado rectorado directorio cuerpo mando PSOE PP PNV BNG PRI PAN PRD FMI "
        "BCE BID ELN Inem INE CIS",
        Gender.MALE,
    ),
    Nouns(
        Sort.ORGANIZATION,
        "administración presidencia vicepresidencia alcaldía gobernación prefectura cancillería embajada delegación subdelegación "
        "consejería consellería conselleria secretaría subsecretaría dirección comisión corporación junta generalitat xunta diputación "
        "mancomunidad asamblea cámara corte audiencia fiscalía procuraduría defensoría policía guardia marina armada fuerza compañía "
        "empresa firma sociedad multinacional constructora petrolera automotriz aerolínea eléctrica telefónica farmacéutica cadena marca "
        "entidad institución organización asociación federación confederación coalición coordinadora plataforma fundación unión alianza "
        "liga academia universidad facultad escuela iglesia conferencia diócesis agencia radio televisión emisora televisora revista "
        "editorial consultora auditora patronal central oposición izquierda derecha guerrilla milicia banda mafia familia comunidad "
        "región provincia ciudad capital nación república misión oficina autoridad defensa acusación directiva ONG OTAN ONU OMS UE CIDH "
        "FIFA UEFA Unesco UGT CCOO OCU OEA CEOE FARC ETA",
        Gender.FEMALE,
    ),
    Nouns(
        Sort.ORGANIZATION,
        "autoridades asociaciones organizaciones sindicatos empresas compañías bancos partidos grupos gobiernos ministerios países "
        "medios diarios periódicos agencias fuerzas instituciones entidades organismos equipos clubes naciones universidades "
        "consumidores-y-usuarios servicios comunidades",
        plural=True,
    ),
    Nouns(
        Sort.DOCUMENT,
        "comunicado informe documento texto mensaje tuit correo artículo libro estudio acuerdo auto fallo decreto dictamen reglamento "
        "boletín editorial escrito discurso manifiesto tratado convenio pacto memorándum memorando sumario atestado parte cartel letrero "
        "pasquín panfleto anuncio eslogan título titular post análisis sondeo balance prólogo testamento libelo pronunciamiento proyecto "
        "video vídeo reportaje despacho cable teletipo volante folleto",
        Gender.MALE,
    ),
    Nouns(
        Sort.DOCUMENT,
        "nota carta declaración resolución sentencia querella denuncia demanda encuesta investigación ley constitución norma ordenanza "
        "circular misiva columna entrada publicación pancarta inscripción placa leyenda moción propuesta petición crónica información "
        "noticia grabación pastoral encíclica memoria auditoría proclama convocatoria orden providencia acta",
        Gender.FEMALE,
    ),
    Nouns(
        Sort.DOCUMENT,
        "pancartas carteles documentos textos datos estadísticas cifras encuestas informes mensajes resultados cables",
        plural=True,
    ),
    Nouns(Sort.SOURCE, "fuente", Gender.FEMALE),
    Nouns(Sort.SOURCE, "entorno interlocutor informante círculo", Gender.MALE),
    Nouns(Sort.SOURCE, "fuentes", Gender.FEMALE, plural=True),
    Nouns(Sort.SOURCE, "informantes", Gender.MALE, plural=True),
)

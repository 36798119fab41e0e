"""How Spanish reports speech."""

from __future__ import annotations

from wireparse.languages.es.speech_nouns import NOUNS
from wireparse.languages.es.speech_verbs import PARADIGMS, VERBS
from wireparse.languages.spec.speech import Determiner, Gender, Pronoun, Speech, Title

SPEECH = Speech(
    elided=True,
    inversion=True,
    inversion_of_all=True,
    subject_before_verb=False,
    null_subject=True,
    plural_endings="n",
    verb_nouns=(
        "denuncia demanda pregunta queja amenaza protesta condena censura culpa excusa disculpa burla duda espera busca cita alerta "
        "sentencia apuesta sospecha firma cuenta muestra suma llama reseña estima prueba consulta carga marca critica réplica replica "
        "reclama pinta salta visita entrada salida llegada compra venta toma entrega deja caída subida causa forma obra obras"
    ),
    neuters="lo",
    been="sido",
    paradigms=PARADIGMS,
    verbs=VERBS,
    auxiliaries="ha han había habían habrá habrán habría habrían hubo hubieron haya hayan hubiera hubieran he hemos habiendo haber",
    copulas=(
        "es son era eran fue fueron será serán sería serían sea sean fuera fueran siendo ser está están estaba estaban estuvo estuvieron "
        "estará estarán estaría estarían esté estén quedó quedaron"
    ),
    modals=(
        "quiere quieren quería querían quiso quisieron querría debe deben debía debían debió debieron debería deberían puede pueden "
        "podía podían pudo pudieron podría podrían podrá podrán suele suelen solía solían va van iba iban acaba acaban acababa acabó "
        "vuelve vuelven volvía volvió volvieron volverá prefiere prefieren prefería prefirió prefirieron logra logró consigue consiguió "
        "intenta intentó intentaron trata trató evita evitó evitaron pretende pretendía pretendió llega llegó llegaron llegaba pasa pasó "
        "comienza comenzó comenzaron empieza empezó empezaron procede procedió procedieron limitó limitaron apresuró apresuraron atrevió "
        "atreve permitió permite sirvió aprovechó aprovecha aprovecharon dedicó quisiera necesita parece parecía pareció ha han hay"
    ),
    other_verbs=(
        "hace hacen hacía hacían hizo hicieron hará harán tiene tienen tenía tenían tuvo tuvieron tendrá tendrán tendría pone ponen puso "
        "pusieron pondrá da dan daba daban dio dieron dará toma tomó tomaron sigue siguen siguió queda quedan quedaba deja dejan dejó "
        "dejaron lleva llevan llevaba llevó llevaron trae trajo trajeron viene vienen venía vino vinieron sale salen salió salieron "
        "entra entró entraron llega llegan llegó llegaron pasa pasan pasó pasaron pierde pierden perdió perdieron gana ganan ganó "
        "ganaron cae caen cayó cayeron sube suben subió subieron baja bajan bajó bajaron crece crecen creció existe existen existía "
        "representa representan supone suponen suponía permite permiten permitió consiste constituye constituyen incluye incluyen "
        "incluía incluyó cumple cumplen trabaja trabajan trabajaba vive viven vivía vivió murió murieron fallece falleció fallecieron "
        "nació nacieron resulta resultan resultó resultaron ocurre ocurrió ocurrieron sucede sucedió produce produjo produjeron provoca "
        "provocó provocaron afecta afectan afectó mantiene mantienen mantuvo mantuvieron abre abren abrió abrieron cierra cierran cerró "
        "cerraron forma forman formó aparece aparecen apareció recibe reciben recibió recibieron participa participan participó "
        "participaron reúne reunió reunieron viaja viajó regresa regresó visita visitó preside presidió asiste asistió acude acudió "
        "acudieron celebra celebró celebraron juega juegan jugó jugaron marca marcó marcaron vence venció vencieron derrotó derrotaron "
        "dirige dirigió encabeza encabezó lidera lideró ocupa ocupan ocupó une unen unió centra centran centró desarrolla desarrolló "
        "detuvo detuvieron hirió mata mató mataron atraviesa busca buscan buscó votó votaron aprobó aprobaron firma firmó firmaron "
        "inició comenzó terminó acabó concluyó duró costó cuesta cuestan registra registró registraron suma sumó alcanza alcanzó "
        "alcanzaron supera superó superaron muestra mostró mostraron"
    ),
    infinitive_markers="de a al para por en sin tras",
    clitics="se le les lo la los las me te nos os",
    reflexives="se",
    particles_before_verb=(
        "no ya también además así asimismo aún todavía siempre nunca jamás tampoco incluso sólo solo luego después antes entonces ahora "
        "hoy ayer anoche mañana posteriormente finalmente igualmente recientemente públicamente claramente previamente anteriormente "
        "inmediatamente oficialmente concretamente precisamente simplemente rotundamente tajantemente categóricamente expresamente "
        "abiertamente literalmente textualmente irónicamente enérgicamente duramente ampliamente reiteradamente repetidamente sin "
        "embargo casi apenas bien mal más menos muy tan tanto nuevamente mismo misma mismos mismas sí sobre todo todos todas ambos ambas "
        "respectivamente quizá quizás acaso al inicialmente brevemente probablemente"
    ),
    pronouns=(
        Pronoun("él ése aquél aquel", Gender.MALE),
        Pronoun("ella ésa aquélla", Gender.FEMALE),
        Pronoun("éste este", Gender.MALE, latter=True),
        Pronoun("ésta esta", Gender.FEMALE, latter=True),
        Pronoun("ellos éstos ésos aquéllos", Gender.MALE, plural=True),
        Pronoun("ellas éstas ésas aquéllas", Gender.FEMALE, plural=True),
        Pronoun("alguien nadie uno una otro otra cada cualquiera ambos muchos algunos algunas otros otras varios todos"),
        Pronoun("yo", person=1),
        Pronoun("nosotros nosotras", plural=True, person=1),
        Pronoun("usted ustedes tú vosotros vosotras", person=2),
    ),
    titles=(
        Title("Sr señor Señor don Don D fray Fray padre monseñor Monseñor Mons míster", Gender.MALE),
        Title("Sra señora Señora doña Doña Dña Srta señorita Señorita sor Sor madre", Gender.FEMALE),
        Title("Sres señores", Gender.MALE, plural=True),
        Title("Sras señoras", Gender.FEMALE, plural=True),
        Title("Dr Lic Ing Prof Arq", Gender.MALE),
        Title("Dra Lcda Profa", Gender.FEMALE),
        Title("Gral Cnel Cap Tte Sgto Cmdte Excmo Ilmo"),
    ),
    courtesies=(
        "Sr Sr. señor Señor Sra Sra. señora Señora Srta Srta. señorita Señorita Sres señores Sras señoras don Don D D. doña "
        "Doña Dña Dña. Dr Dr. Dra Dra."
    ),
    determiners=(
        Determiner("el", Gender.MALE, definite=True),
        Determiner("la", Gender.FEMALE, definite=True),
        Determiner("los", Gender.MALE, plural=True, definite=True),
        Determiner("las", Gender.FEMALE, plural=True, definite=True),
        Determiner("este ese aquel dicho citado mencionado", Gender.MALE, definite=True),
        Determiner("esta esa aquella dicha citada mencionada", Gender.FEMALE, definite=True),
        Determiner("estos esos aquellos dichos", Gender.MALE, plural=True, definite=True),
        Determiner("estas esas aquellas dichas", Gender.FEMALE, plural=True, definite=True),
        Determiner("su mi tu", definite=True),
        Determiner("sus mis tus", plural=True, definite=True),
        Determiner("nuestro vuestro", Gender.MALE, definite=True),
        Determiner("nuestra vuestra", Gender.FEMALE, definite=True),
        Determiner("nuestros nuestras vuestros vuestras", plural=True, definite=True),
        Determiner("un", Gender.MALE),
        Determiner("una", Gender.FEMALE),
        Determiner("unos algunos varios muchos numerosos otros ambos diversos", Gender.MALE, plural=True),
        Determiner("unas algunas varias muchas numerosas otras ambas diversas", Gender.FEMALE, plural=True),
        Determiner("dos tres cuatro cinco seis siete ocho nueve diez once doce cientos miles decenas centenares", plural=True),
        Determiner("otro algún ningún", Gender.MALE),
        Determiner("otra alguna ninguna", Gender.FEMALE),
        Determiner("cada cualquier"),
    ),
    any_house=(
        "empresa compañía grupo organización organismo asociación institución firma cadena diario periódico rotativo revista marca sindicato federación banco entidad sociedad club fundación"
    ),
    house_first=True,
    latter="último última",
    summing="lo así+lo así es+lo+que",
    noun_plurals="s>s z>ces ón>ones án>anes én>enes ín>ines d>des l>les n>nes r>res y>yes >s",
    nouns=NOUNS,
    complementizers="que si",
    relatives="que quien quienes cual cuales cuyo cuya cuyos cuyas donde",
    subordinators=(
        "cuando mientras porque pues aunque si como puesto dado ya luego donde sino apenas cómo cuándo qué quién dónde cuánto cuántos"
    ),
    coordinators="y e o u ni pero sino aunque &",
    prepositions=(
        "a ante bajo con contra de desde durante en entre hacia hasta mediante para por según sin sobre tras versus vía del al junto "
        "respecto acerca debido frente gracias conforme excepto salvo además después antes dentro fuera cerca lejos"
    ),
    contracted="del al",
    genitives="de del",
    addressee="a al ante",
    agents="por",
    verbless=(
        "según de+acuerdo+con de+acuerdo+a de+acuerdo+al conforme+a conforme+al en+opinión+de en+opinión+del a+juicio+de a+juicio+del "
        "al+juicio+de en+palabras+de en+palabras+del a+decir+de al+decir+de desde+el+punto+de+vista+de a+ojos+de en+criterio+de "
        "a+criterio+de en+boca+de al+entender+de"
    ),
    verbless_opening="para",
    introducers=(
        "de del como a al en un una unos unas el la los las por con que su sus lo ser son es muy tan más sobre entre para haber estar "
        "contra hacia"
    ),
    times=(
        "lunes martes miércoles jueves viernes sábado domingo hoy ayer anteayer anoche mañana tarde noche madrugada mediodía mes año "
        "semana días día horas enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre pasado "
        "pasada próximo próxima también además asimismo luego después antes ahora recientemente posteriormente tras ya "
        "igualmente finalmente temprano"
    ),
    channels="Twitter Facebook Instagram Telegram YouTube LinkedIn TikTok WhatsApp Snapchat X Truth Efe EFE Europa Reuters AFP",
    abbreviations=(
        "Sr Sra Sres Sras Srta Dr Dra D Dña Lic Ing Prof Gral Cnel Cap Tte Sto Sta Mons Arq Excmo Ilmo Av Avda Bs As EE UU etc pág págs "
        "art núm ej aprox S.A S.L C.A p.ej cía Cía Ud Uds Vd hab km no vs"
    ),
    years="años",
    particles="de del la las los y van von der den di da do dos das e al el ben bin ibn i san santa",
    former="ex antiguo antigua",
    adjectives_of_office=(
        "ex exministro entonces actual nuevo nueva anterior antiguo antigua primer primera segundo segunda vicepresidente vicepresidenta "
        "adjunto adjunta interino interina electo electa saliente entrante general máximo máxima citado citada mismo misma propio propia"
    ),
    name_words="Julio Domingo Abril Marzo",
    common_capitals=(
        "Lunes Martes Miércoles Jueves Viernes Sábado Navidad Pascua Dios Internet Estado Europa Covid Covid-19 Semana Santa PIB IVA IPC"
    ),
    title_nouns=(
        "película películas filme film libro libros novela novelas serie series programa canción canciones disco álbum tema título "
        "titulado titulada titulados tituladas denominado denominada denominados denominadas llamado llamada llamados llamadas bautizado "
        "bautizada apodado apodada apodados conocido conocida nombre operación operativo ejercicio buque barco nave velero pesquero "
        "petrolero misil avión proyecto plan campaña aplicación plataforma sitio portal página web videojuego juego festival exposición "
        "muestra concierto espectáculo obra pieza ópera musical documental revista diario periódico rotativo semanario canal cadena "
        "emisora movimiento colectivo asociación grupo banda equipo premio galardón trofeo copa ley misión sonda satélite virus variante "
        "huracán tormenta restaurante bar hotel discoteca club escultura cuadro poema cuento ensayo tratado podcast palabra término "
        "expresión concepto lema alias centro colegio instituto cárcel prisión estadio teatro cine sala parque calle plaza edificio "
        "marca modelo caso informe carta artículo sección"
    ),
    so_called=(
        "supuesto supuesta supuestos supuestas presunto presunta presuntos presuntas autodenominado autodenominada autodenominados "
        "autodenominadas llamado llamada llamados llamadas mal"
    ),
    owned=(Pronoun("su sus"),),
    speech_nouns=(
        "crítica críticas acusación acusaciones declaración declaraciones palabras promesa promesas advertencia advertencias llamamiento "
        "llamado lema grito gritos mensaje frase frases fórmula respuesta argumento argumentos comentario comentarios anuncio petición "
        "peticiones exigencia temor temores expresión expresiones afirmación afirmaciones denuncia denuncias convicción deseo consigna "
        "amenaza amenazas negativa"
    ),
    pointing="este esta estos estas ese esa esos esas aquel aquella aquellos aquellas dos tres cuatro cinco seis",
    places="en desde hacia hasta entre",
    holders="titular titulares responsable",
    impersonal_places="en",
    who="quien quienes",
    likening="como según conforme así",
    finite_endings="ó aron ieron aba aban ía ían",
    participle_endings="ado ido",
    gerund_endings="ando endo",
    adverb_endings="mente",
    given_names_female=(
        "Carmen Mercedes Rosa Andrea Alba Marina Carolina Ángeles Amparo Concepción Victoria Consuelo Gloria Milagros Aurora Esperanza Blanca "
        "Lourdes Virginia Asunción Soledad Paloma Remedios Celeste Guadalupe Norma Luz Hebe Macarena Marine"
    ),
    given_names_male=(
        "Jesús Ángel Angel Santiago Salvador Julio Joan Domingo Valentín Jon Pere Pau Arnau Abel Gaspar Orlando Pascual Plácido Bill Romano "
        "Mark"
    ),
)

"""Frequent given names in Spanish-speaking countries, and foreign ones that its newspapers print often."""

GIVEN_NAMES_FEMALE = (
    "María Maria Carmen Josefa Isabel Ana Laura Cristina Marta Pilar Dolores Lucía Mercedes Francisca Antonia Elena Rosa Teresa Raquel "
    "Sara Paula Beatriz Nuria Silvia Julia Patricia Irene Andrea Rocío Mónica Alba Ángela Angela Sonia Alicia Sandra Susana Marina "
    "Yolanda Natalia Margarita Eva Inmaculada Claudia Esther Verónica Noelia Carolina Ángeles Nerea Daniela Amparo Miriam Inés Eugenia "
    "Concepción Lorena Ainhoa Catalina Victoria Consuelo Lidia Alejandra Celia Olga Fátima Gloria Clara Emilia Milagros Luisa Aurora "
    "Esperanza Josefina Magdalena Gema Blanca Lourdes Begoña Estefanía Elisa Matilde Virginia Asunción Soledad Gabriela Belén Adriana "
    "Vanesa Vanessa Tamara Manuela Paloma Remedios Rebeca Ariadna Leonor Carla Celeste Valentina Camila Sofía Martina Valeria Mariana "
    "Ximena Jimena Fernanda Guadalupe Leticia Graciela Norma Estela Delia Michelle Violeta Evelyn Nadia Yuliana Yesenia Luz Nélida Mirta "
    "Hebe Soraya Macarena Itziar Arantxa Maite Leire Ione Amaia Montserrat Meritxell Núria Laia Mireia Ada Ursula Christine Hillary "
    "Kamala Nancy Marine Giorgia Greta Anna Marie Mary Elizabeth Margaret Condoleezza"
)
GIVEN_NAMES_MALE = (
    "Antonio José Jose Manuel Francisco Juan David Javier Daniel Carlos Jesús Alejandro Miguel Rafael Pedro Pablo Ángel Angel Sergio "
    "Fernando Jorge Luis Alberto Álvaro Alvaro Adrián Adrian Diego Raúl Raul Iván Ivan Rubén Enrique Óscar Oscar Ramón Ramon Vicente "
    "Andrés Joaquín Santiago Víctor Eduardo Mario Roberto Jaime Marcos Ignacio Alfonso Jordi Hugo Ricardo Salvador Guillermo Emilio "
    "Gabriel Julio Gonzalo Tomás Julián Martín Agustín Gregorio Nicolás Samuel Cristian Joan Josep Marc Félix Sebastián César Felipe "
    "Alfredo Domingo Mariano Rodrigo Iker Xavier Lorenzo Esteban Xabier Aitor Arturo Borja Eugenio Cristóbal Gerardo Ernesto Ismael "
    "Lucas Mateo Leonardo Germán Valentín Benito Jon Ander Mikel Iñaki Patxi Íñigo Pere Artur Carles Oriol Quim Albert Gerard Pau Arnau "
    "Isidro Fidel Gustavo Mauricio Néstor Axel Horacio Patricio Hernán Facundo Lionel Marcelo Claudio Osvaldo Aníbal Rodolfo Abel Adolfo "
    "Alonso Baltasar Benjamín Camilo Darío Edgar Efraín Eusebio Fabio Federico Gaspar Gilberto Héctor Humberto Jacinto Jerónimo Leandro "
    "Leopoldo Marco Matías Maximiliano Octavio Orlando Pascual Plácido Ramiro Renato Reynaldo Román Rogelio Saúl Simón Teodoro Ulises "
    "Vladimir Donald Joe Barack George John James Bill Boris Emmanuel Tony Jacques Gerhard Vladímir Volodímir Recep Benjamin Hasán "
    "Mohamed Mohammed Ahmed Alí Mahmud Yasir Silvio Romano Hans Karl Peter Robert William Michael Thomas Paul Mark"
)

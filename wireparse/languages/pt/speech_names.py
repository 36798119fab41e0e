"""Frequent given names in Brazil and Portugal, and foreign ones that their newspapers print often."""

GIVEN_NAMES_FEMALE = (
    "Maria Ana Francisca Antônia Antónia Adriana Juliana Márcia Fernanda Patrícia Aline Sandra Camila Amanda Bruna Jéssica Letícia Júlia "
    "Julia Luciana Vanessa Mariana Gabriela Vera Vitória Larissa Cláudia Claudia Beatriz Luana Rita Sônia Sónia Renata Eliane Josefa "
    "Simone Natália Cristiane Carla Débora Rosângela Jaqueline Rosa Daniela Aparecida Marlene Terezinha Raimunda Andréia Andreia Fabiana "
    "Lúcia Raquel Ângela Angela Rafaela Joana Luzia Elaine Daniele Regina Rosana Carolina Marina Laura Helena Isabel Teresa Paula "
    "Catarina Inês Margarida Sara Marta Filipa Susana Leonor Matilde Carlota Graça Manuela Fátima Conceição Assunção Mafalda Rute Sofia "
    "Cristina Alexandra Diana Mónica Mônica Eduarda Alice Valentina Heloísa Heloisa Lívia Cecília Clara Isabela Isabella Luiza Luísa "
    "Tereza Michelle Benedita Erika Cármen Carmen Ellen Nadia Ursula Christine Hillary Kamala Marine Giorgia Greta Anna Marie Mary "
    "Elizabeth Margaret"
)
GIVEN_NAMES_MALE = (
    "José João Antônio António Francisco Carlos Paulo Pedro Lucas Luiz Luís Luis Marcos Gabriel Rafael Daniel Marcelo Bruno Eduardo "
    "Felipe Filipe Raimundo Rodrigo Manoel Manuel Mateus Matheus André Fernando Fábio Fabio Leonardo Gustavo Guilherme Leandro Tiago "
    "Thiago Anderson Ricardo Márcio Marcio Jorge Sebastião Alexandre Roberto Edson Diego Vitor Vítor Victor Sérgio Sergio Cláudio "
    "Claudio Mário Mario Geraldo Adriano Luciano Júlio Julio Renato Alex Vinícius Rogério Samuel Ronaldo Gilberto Flávio Flavio Igor "
    "Davi Douglas Jeferson Caio Hugo Henrique Nuno Rui Miguel Duarte Diogo Gonçalo Afonso Bernardo Martim Salvador Tomás Simão Artur "
    "Arthur Joaquim Álvaro Armando Alberto Augusto César Cesar Jaime Aníbal Mariano Aloysio Arnaldo Benedito Celso Ciro Cristiano Edison "
    "Edmilson Ernesto Fabrício Fausto Hamilton Hélio Humberto Ivan Jair Jonas Michel Milton Moacir Murilo Nelson Newton Nilton Olavo "
    "Oscar Otávio Osmar Plínio Raul Reinaldo Romero Romeu Rubens Sandro Silvio Tarso Tasso Túlio Valdir Valdemar Wagner Walter "
    "Wellington Wilson Donald Joe Barack George John James Bill Boris Emmanuel Vladimir Benjamin Hassan Mohamed Mohammed Ahmed Ali "
    "Nicolás Mauricio Hans Karl Peter Robert William Michael Thomas"
)

"""Frequent given names in Italy, and foreign ones that its newspapers print often."""

GIVEN_NAMES_FEMALE = (
    "Maria Anna Giuseppina Rosa Angela Giovanna Teresa Lucia Carmela Caterina Francesca Antonella Carla Elena Paola Daniela Laura Rita "
    "Sara Silvia Giulia Chiara Valentina Alessandra Federica Elisa Martina Simona Roberta Stefania Cristina Barbara Monica Claudia "
    "Patrizia Sabrina Manuela Marina Michela Ilaria Serena Giorgia Alice Sofia Aurora Emma Ginevra Beatrice Greta Arianna Eleonora "
    "Camilla Irene Marta Elisabetta Emanuela Raffaella Donatella Luisa Luciana Franca Grazia Gabriella Loredana Mariangela Marianna "
    "Nicoletta Ornella Margherita Matilde Noemi Alessia Veronica Viola Vittoria Virginia Debora Deborah Letizia Licia Livia Lidia Lorena "
    "Miriam Nadia Natalia Rossella Susanna Tiziana Vanessa Mara Rosy Rosaria Concetta Agnese Adriana Antonia Assunta Bianca Carlotta "
    "Diana Fabiana Flavia Gaia Ida Isabella Katia Mirella Olga Pia Renata Sonia Valeria Ursula Christine Hillary Kamala Nancy Marine "
    "Anne Marie Mary Elizabeth Margaret Catherine Dolores Carmen"
)
GIVEN_NAMES_MALE = (
    "Giuseppe Giovanni Antonio Mario Luigi Francesco Angelo Vincenzo Pietro Salvatore Carlo Franco Domenico Bruno Paolo Michele Giorgio "
    "Aldo Sergio Luciano Marco Andrea Alessandro Matteo Lorenzo Davide Luca Simone Federico Riccardo Stefano Roberto Alberto Claudio "
    "Massimo Enrico Daniele Fabio Maurizio Filippo Tommaso Gabriele Nicola Nicolò Niccolò Giacomo Edoardo Emanuele Diego Alfonso "
    "Raffaele Gianluca Gianni Gianfranco Gianluigi Giancarlo Giampiero Pierluigi Piero Pier Renato Renzo Silvio Umberto Walter Guido "
    "Dario Danilo Denis Cesare Corrado Cristian Christian Ciro Costantino Damiano Donato Elio Emilio Ernesto Ettore Eugenio Ezio "
    "Fabrizio Fausto Ferdinando Flavio Fulvio Gaetano Gennaro Germano Gino Graziano Guglielmo Ignazio Igor Ivan Ivano Jacopo Leonardo "
    "Lino Livio Manuel Marcello Mariano Marino Martino Mattia Mauro Mirko Nello Nino Oscar Ottavio Pasquale Patrizio Pierpaolo Raimondo "
    "Rinaldo Rocco Rodolfo Romano Rosario Samuele Samuel Santo Saverio Sandro Sebastiano Tiziano Ugo Valerio Valter Vito Vittorio Donald "
    "Joe Barack George John James Bill Boris Emmanuel Vladimir Jean Hans Karl Peter Robert William Michael Thomas Paul Mark Tony Jacques "
    "Nicolas Pedro José Juan Carlos Mohamed Mohammed Ahmed Ali Hassan Benjamin Viktor Dmitri"
)

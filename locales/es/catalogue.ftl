# Machine-made translation, not reviewed by a person.

## Buildings
building-main = Municipalidad, edificio principal
building-south = Anexo sur (南別館)
building-himawari = Centro de bienestar Himawari-kan (ひまわり館)

## Counters

counter-information = Mesa de información
counter-citizens = Registro de residentes
counter-my_number = My Number
counter-insurance = Seguro de salud y pensión
counter-tax = Impuestos
counter-collection = Pago de impuestos
counter-rights = Derechos y vida diaria
counter-welfare = Bienestar social
counter-disability = Apoyo a personas con discapacidad
counter-care = Seguro de cuidados (kaigo hoken)
counter-elders = Apoyo a personas mayores
counter-family = Niñez y familias
counter-nursery = Guarderías
counter-development = Apoyo al desarrollo
counter-school = Escuelas
counter-environment = Basura y medio ambiente
counter-housing = Viviendas municipales
counter-farming = Tierras agrícolas
counter-water = Agua y alcantarillado
counter-health = Salud

## Headings of the list of errands

topic-moving = Mudanza
topic-certificate = Certificados y sellos
topic-my_number = Tarjeta My Number
topic-family_register = Nacimiento, matrimonio, divorcio
topic-insurance = Seguro de salud y gastos médicos
topic-pension = Pensión (nenkin)
topic-tax = Impuestos y motos pequeñas
topic-pregnancy = Embarazo y parto
topic-children = Crianza de los hijos
topic-school = Guardería y escuela
topic-disability = Discapacidad y desarrollo
topic-care = Cuidados y personas mayores
topic-bereavement = Después de un fallecimiento
topic-living = Agua, basura, perros, vivienda
topic-worry = Problemas y consultas
topic-foreign = Personas de nacionalidad extranjera

# Machine-made translation, not reviewed by a person.

## Buildings
building-main = Municipalidad, edificio principal
building-south = Anexo sur (南別館)
building-himawari = Centro de bienestar Himawari-kan (ひまわり館)

## Counters

counter-information = Mesa de información (総合案内)
counter-citizens = Registro de residentes (市民課)
counter-my_number = My Number (マイナンバー特設窓口)
counter-insurance = Seguro de salud y pensión (保険年金課)
counter-tax = Impuestos (税務課)
counter-collection = Pago de impuestos (収納課)
counter-rights = Derechos y vida diaria (人権・市民生活課)
counter-welfare = Bienestar social (福祉政策課)
counter-disability = Apoyo a personas con discapacidad (障がい福祉課)
counter-care = Seguro de cuidados – kaigo hoken (介護保険課)
counter-elders = Apoyo a personas mayores (長寿福祉課)
counter-family = Niñez y familias (こども家庭センター)
counter-nursery = Guarderías (幼児課)
counter-development = Apoyo al desarrollo (発達支援課)
counter-school = Escuelas (学校教育課)
counter-environment = Basura y medio ambiente (生活環境課・環境政策課)
counter-housing = Viviendas municipales (市営住宅課)
counter-farming = Tierras agrícolas (農業委員会事務局)
counter-water = Agua y alcantarillado (上下水道総務課)
counter-health = Salud (健康推進課)

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

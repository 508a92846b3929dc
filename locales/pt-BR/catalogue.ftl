# Machine-made translation, not reviewed by a person.

## Buildings

building-main = Prefeitura
building-south = Anexo sul (南別館)
building-himawari = Centro de bem-estar Himawari-kan (ひまわり館)

## Counters

counter-information = Balcão de informações
counter-citizens = Registro de Moradores
counter-my_number = My Number
counter-insurance = Seguro de Saúde e Pensão
counter-tax = Impostos
counter-collection = Pagamentos
counter-rights = Direitos e Vida Diária
counter-welfare = Bem-estar Social
counter-disability = Apoio a Pessoas com Deficiência
counter-care = Cuidados de Longa Duração
counter-elders = Apoio a Idosos
counter-family = Crianças e Famílias
counter-nursery = Creches
counter-development = Apoio ao Desenvolvimento
counter-school = Escolas
counter-environment = Lixo e Meio Ambiente
counter-housing = Moradia Municipal
counter-farming = Terras Agrícolas
counter-water = Água e Esgoto
counter-health = Saúde

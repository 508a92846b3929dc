# Machine-made translation, not reviewed by a person.

## Buildings

building-main = Prefeitura
building-south = Anexo sul (南別館)
building-himawari = Centro de bem-estar Himawari-kan (ひまわり館)

## Counters

counter-information = Balcão de informações
counter-citizens = Registro de Moradores (市民課)
counter-my_number = My Number
counter-insurance = Seguro de Saúde e Previdência (保険年金課)
counter-tax = Impostos (税務課)
counter-collection = Pagamento de Impostos (収納課)
counter-rights = Direitos e Vida Diária
counter-welfare = Assistência Social
counter-disability = Apoio a Pessoas com Deficiência
counter-care = Seguro de Cuidados – Kaigo Hoken (介護保険課)
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

# Machine-made translation, not reviewed by a person.

## Facts

fact-care_need = Ajuda para uma pessoa idosa
fact-care_person = Idade da pessoa que precisa de cuidados
fact-worry_about = O que quer conversar
fact-child_worry = O que quer conversar sobre a criança
fact-death_notified = Aviso de óbito entregue
fact-death_known_on = Dia do falecimento, ou dia em que soube
fact-deceased = Sobre a pessoa que faleceu
fact-left_behind = Sobre a família
fact-estate = O que a pessoa tinha; dinheiro
fact-foreign_need = Assunto da pessoa estrangeira

## Questions

question-care_need = Em que você precisa de ajuda?
    .why = Cada assunto tem seu guichê. Você pode escolher vários.
question-care_person = Qual é a idade da pessoa que precisa de ajuda?
    .why = Os serviços e os documentos dependem da idade.
question-worry_about = Sobre o que você gostaria de conversar?
    .why = Para escolher a pessoa certa da equipe. Se preferir, avance sem responder.
question-child_worry = O que você quer conversar sobre a criança?
    .why = Pessoas diferentes ajudam com o desenvolvimento e com a escola.
question-death_notified = Nossos sinceros pêsames. O aviso de óbito (死亡届) já foi entregue?
    .why = Para mostrar primeiro o que é urgente. Muitas vezes a funerária já entregou. Não é preciso terminar tudo hoje.
question-death_known_on = Em que dia a pessoa faleceu?
    .why = Para contar os prazos. Se você soube depois, escolha o dia em que soube.
question-deceased = O que vale para a pessoa que faleceu?
    .why = Para não esquecer nada. Escolha também o que talvez valha. O guichê confirma se é preciso.
question-left_behind = O que vale para a família?
    .why = A família talvez tenha dinheiro a receber ou precise de um novo seguro.
question-estate = O que a pessoa tinha? Há preocupação com dinheiro?
    .why = Alguns avisos têm prazo, e há ajudas.
question-foreign_need = O que você precisa fazer?
    .why = Algumas coisas são feitas na prefeitura, outras na Imigração (入管).

## Choices: care

choice-care_need-start = Começar a receber cuidados ou ajuda
    .detail = Ajudante, centro diurno, residência de idosos e outros
choice-care_need-change = O estado mudou, ou o prazo vai vencer
choice-care_need-discharge = Vai sair do hospital em breve
choice-care_need-memory = Preocupação com a memória ou com morar só
choice-care_need-carer = Cuidar está pesado para a família
choice-care_need-daily = Visitas, refeições, fraldas e outros
choice-care_need-home = Adaptar a casa: barras, degraus e outros
choice-care_need-cost = Custo de residência de idosos ou estadia curta
choice-care_need-premium = Pagamento do Seguro de Cuidados
choice-care_need-card = Perdi o cartão do Seguro de Cuidados
choice-care_need-vaccine = Vacinas para pessoas idosas
choice-care_need-disaster = Pedir ajuda para casos de desastre
choice-care_need-private = Algo difícil de contar
choice-care_person-65_up = 65 anos ou mais
choice-care_person-40_64 = 40 a 64 anos
choice-care_person-under_40 = 39 anos ou menos

## Choices: worry

choice-worry_about-today = Não tenho comida ou lugar para dormir hoje
choice-worry_about-money = Dinheiro para viver
choice-worry_about-home = Aluguel ou moradia
choice-worry_about-work = Trabalho, ou não sair de casa
choice-worry_about-payments = Pagar impostos ou seguro
choice-worry_about-debt = Dívidas
choice-worry_about-contract = Um contrato ou uma compra
choice-worry_about-close = Alguém próximo de mim
    .detail = Família, marido, esposa, namoro. Quando você sente medo ou não se sente em segurança
    .note = Em perigo agora? Avise a pessoa da equipe mais próxima ou ligue 110. Orientação por telefone: #8008, ou 0120-279-889 (24 horas, em japonês). Em outros idiomas: chat em soudanplus.jp, das 12 às 22 horas. Sobre crianças: 189.
choice-worry_about-address = Meu endereço e quem pode ver
    .detail = Quando não quero que outras pessoas saibam meu endereço
    .note = Em perigo agora? Avise a pessoa da equipe mais próxima ou ligue 110. Orientação por telefone: #8008, ou 0120-279-889 (24 horas, em japonês). Em outros idiomas: chat em soudanplus.jp, das 12 às 22 horas. Sobre crianças: 189.
choice-worry_about-child = Uma criança
choice-worry_about-elder = Uma pessoa idosa da família
choice-worry_about-pregnancy = Gravidez
choice-worry_about-mind = Saúde do corpo ou da mente
choice-worry_about-rights = Discriminação ou assédio
choice-worry_about-law = Vizinhos, herança, leis
choice-worry_about-unsure = Não consigo explicar bem
choice-child_worry-growth = Fala ou desenvolvimento
choice-child_worry-school = Escola
    .detail = Não quer ir, problemas com colegas
choice-child_worry-home = Criação dos filhos, vida em casa
choice-child_worry-caring = A criança cuida de alguém da família

## Choices: bereavement

choice-deceased-household_head = Era chefe da família (世帯主)
    .detail = Se ficam 2 ou mais familiares de 15 anos ou mais
choice-deceased-national_insurance = Tinha o Seguro Nacional de Saúde (国保)
choice-deceased-late_elder = Tinha 75 anos ou mais
    .detail = Ou tinha o seguro a partir dos 75 anos
choice-deceased-company_insurance = Tinha o seguro da empresa
choice-deceased-care_65 = Tinha 65 anos ou mais, ou nível de cuidado
choice-deceased-pension = Recebia aposentadoria ou pensão (年金)
choice-deceased-paying_pension = Pagava a Previdência Nacional (国民年金)
choice-deceased-handbook = Tinha caderneta de deficiência, certificado (受給者証) ou auxílio
choice-deceased-medical_ticket = Tinha cartão de despesas médicas (受給券)
choice-deceased-child_allowance = Recebia o auxílio infantil
    .detail = Ou era a criança do auxílio
choice-deceased-foreign = Era de nacionalidade estrangeira
choice-left_behind-spouse = Há marido ou esposa
choice-left_behind-children_18 = Há crianças ou jovens de até 18 anos
choice-left_behind-lived_together = Outros familiares moravam junto
choice-left_behind-on_their_insurance = Há familiares no seguro da empresa dessa pessoa
choice-left_behind-war = Família de mortos na guerra; quer pedir o auxílio (特別弔慰金)
choice-estate-house = Terreno ou casa
choice-estate-farmland = Terra agrícola
choice-estate-forest = Mata ou floresta
choice-estate-moped = Moto de até 125 cc ou trator agrícola
choice-estate-dog = Cachorro
choice-estate-water = Contrato de água
choice-estate-city_housing = Moradia municipal
choice-estate-loaned = Objetos ou vales emprestados pela prefeitura
choice-estate-grave = Túmulo para mudar, ou túmulo em cemitério da cidade
choice-estate-debts = Dívidas (também se não há certeza)
choice-estate-costs = Preocupação com o funeral ou o dinheiro para viver

## Choices: foreign residents

choice-foreign_need-language = Conversar sobre o idioma ou a vida diária
choice-foreign_need-moved = Meu endereço mudou
choice-foreign_need-stay = Prorrogar a permanência ou mudar o status (visto)
choice-foreign_need-renewed = Meu período de permanência foi prorrogado
    .detail = É preciso prorrogar também o cartão My Number
choice-foreign_need-combine = Juntar o cartão de residência e o My Number em um só
choice-foreign_need-lost = Perdi o cartão de residência (在留カード)
choice-foreign_need-special = Certificado de residente permanente especial
choice-foreign_need-common_name = Registrar o nome que uso no dia a dia (通称)
choice-foreign_need-school = Colocar meu filho ou minha filha na escola
choice-foreign_need-learn = Aprender japonês

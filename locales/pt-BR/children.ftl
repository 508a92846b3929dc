# Machine-made translation, not reviewed by a person.
# Pregnancy, birth, small children, and parents who raise children alone.

# --- Pregnancy ---
procedure-pregnancy_notice = Aviso de gravidez e caderneta de saúde materno-infantil
    .about = Avise a gravidez, receba a caderneta (母子健康手帳) e converse com profissionais de saúde.
    .search = grávida, gravidez, estou grávida, esperando bebê, gestante, aviso de gravidez, enjoo, data do parto, boshi techo, ninshin, ninshin todoke
procedure-pregnancy_tickets = Vales para exames da gravidez (受診券)
    .about = Receba, junto com a caderneta, os vales para os exames da gravidez e de depois do parto.
    .search = vales de exames, vales da gravidez, exame pré-natal, pré-natal, desconto no exame, jushinken, ninpu kenshin
procedure-pregnancy_move_in = Trocar os vales de exames depois da mudança
    .about = Para quem se mudou durante a gravidez. Trocamos os vales da cidade anterior pelos desta cidade.
    .search = mudei grávida, trocar vales, vales da outra cidade, pré-natal, mudança na gravidez, jushinken
procedure-pregnancy_outside = Exames da gravidez fora da província
    .about = Avise antes de fazer exames em um hospital ou casa de parto fora da província de Shiga.
    .search = parto em outra província, parto na casa dos pais, hospital em Kyoto, hospital em Osaka, fora de Shiga, pré-natal fora, satogaeri
procedure-pregnancy_grant_first = Auxílio de apoio à gravidez (1º pagamento)
    .about = 50.000 ienes para quem está grávida. Pode pedir na conversa do aviso de gravidez.
    .search = auxílio gravidez, dinheiro para grávida, 50000 ienes, ajuda na gravidez, dinheiro do parto, ninpu kyufu
procedure-pregnancy_grant_second = Auxílio de apoio à gravidez (2º pagamento)
    .about = 50.000 ienes por bebê. Pode pedir a partir de 8 semanas antes da data prevista.
    .search = auxílio gravidez segundo, 50000 ienes por bebê, gêmeos, dinheiro do parto, ninpu kyufu
procedure-pregnancy_test_subsidy = Ajuda para o custo de confirmar a gravidez
    .about = Para famílias sem imposto residencial (住民税). Até 10.000 ienes da consulta que confirmou a gravidez.
    .search = teste de gravidez, primeira consulta, reembolso do teste, renda baixa, custo da consulta, hikazei
procedure-pregnancy_vaccine = Vacina contra o vírus RS na gravidez
    .about = Vacina grátis da 28ª à 36ª semana de gravidez, para proteger o bebê.
    .search = vacina RS, vírus RS, vírus sincicial, vacina grávida, vacina na gravidez, pneumonia do bebê
procedure-pregnancy_worry = Conversar sobre gravidez ou parto
    .about = Fale em segredo com profissionais de saúde e outros. Pode vir mesmo antes de ir ao médico.
    .search = gravidez inesperada, não sei se quero ter, ajuda na gravidez, aborto espontâneo, perdi o bebê, bebê natimorto, preocupada, ninguém sabe, conversar em segredo

# --- After a birth ---
procedure-child_allowance_birth = Auxílio infantil (児童手当) para o bebê
    .about = Para famílias em que nasceu um bebê. Peça em até 15 dias, contados do dia seguinte ao nascimento. Quem trabalha no serviço público pede no trabalho.
    .late = Ainda é possível pedir. Em geral, o auxílio conta do mês seguinte ao pedido.
    .search = auxílio infantil, jido teate, kodomo teate, dinheiro do filho, auxílio bebê, segundo filho, ajuda mensal, salário família
procedure-newborn_visit = Visita em casa para o bebê
    .about = Envie o cartão-postal da caderneta ou telefone. Uma parteira ou profissional de saúde vai à sua casa. Não é preciso ir ao guichê.
    .search = visita em casa, visita do bebê, parteira, enfermeira, pesar bebê, recém-nascido, akachan homon
procedure-low_weight = Aviso de bebê com pouco peso
    .about = Para bebês que nasceram com menos de 2.500 g.
    .search = bebê pequeno, pouco peso, baixo peso, menos de 2500 g, nasceu pequeno, tei taiju
procedure-premature_medical = Ajuda médica para bebê prematuro (養育医療)
    .about = Ajuda na conta do hospital de bebê com menos de 1 ano que nasceu pequeno ou com saúde frágil e precisa ficar internado.
    .search = bebê prematuro, prematuro, UTI neonatal, NICU, internação do bebê, nasceu pequeno, yoiku iryo
procedure-postnatal_care = Cuidados depois do parto (産後ケア)
    .about = Descanso e conselhos para mãe e bebê, com pernoite, de dia ou em casa. Para menos de 1 ano depois do parto.
    .search = depois do parto, pós-parto, mãe cansada, não durmo, amamentar, amamentação, leite, descansar, depressão pós-parto, sango care
procedure-baby_residence_status = Status de residência do bebê
    .about = Para bebês com pai e mãe estrangeiros. Peça na Imigração (入管) em até 30 dias, contando o dia do nascimento.
    .late = Fale com a Imigração (入管) o quanto antes.
    .search = visto do bebê, visto recém-nascido, status de residência, zairyu card bebê, imigração, nyukan, filho de estrangeiro

# --- Children ---
procedure-child_medical = Cartão de despesas médicas das crianças (受給券)
    .about = Ajuda nas despesas médicas de crianças e jovens até a idade do ensino médio.
    .search = médico de criança, hospital grátis criança, cartão médico do filho, despesas médicas criança, cartão rosa, kodomo iryo, jukyuken, marufuku
procedure-child_allowance_move = Auxílio infantil (児童手当) depois da mudança para cá
    .about = Para filhos até a idade do ensino médio. Os 15 dias contam do dia seguinte à saída prevista que você avisou na cidade anterior. Quem trabalha no serviço público pede no trabalho.
    .late = Ainda é possível pedir. Em geral, o auxílio conta do mês seguinte ao pedido.
    .search = auxílio infantil, jido teate, kodomo teate, mudança com filhos, mudei para cá, dinheiro do filho, ajuda mensal
procedure-child_allowance_end = Encerrar o auxílio infantil aqui (mudança)
    .about = Para quem vai a outra cidade: encerre aqui e peça de novo na nova cidade.
    .search = encerrar auxílio infantil, cancelar jido teate, jido teate mudança, sair da cidade, parar auxílio
procedure-child_allowance_change = Mudar o auxílio infantil (児童手当)
    .about = Se mudou quem recebe, a conta ou a família. Se muda quem recebe: em até 15 dias, contados do dia seguinte à mudança.
    .search = jido teate divórcio, mudar quem recebe, mudar conta do auxílio, separação, auxílio infantil, kodomo teate, dinheiro do filho
procedure-child_medical_end = Devolver o cartão de despesas médicas das crianças
    .about = Para quem vai a outra cidade: devolva o cartão (受給券).
    .search = devolver cartão médico do filho, devolver jukyuken, mudança com filhos, sair da cidade, marufuku
procedure-vaccine_move_in = Vacinas das crianças que mudaram para cá
    .about = Para crianças que ainda não entraram na escola primária. Receba os formulários de vacina (予診票) desta cidade.
    .search = vacina, vacinas, formulário de vacina, injeção, criança mudou, vacina do filho, yoshinhyo, yobo sesshu
procedure-infant_checkup = Exames e vacinas das crianças
    .about = Tire dúvidas sobre o dia do exame, as vacinas ou um aviso que não chegou.
    .search = exame do bebê, exame de 1 ano e meio, exame de 3 anos, vacina criança, injeção, crescimento, kenshin, yobo sesshu, boshi techo

# --- Raising children alone ---
procedure-rearing_allowance = Auxílio para mãe ou pai solo (児童扶養手当)
    .about = Para famílias de mãe solo, pai solo e outras. O pagamento conta do mês seguinte ao pedido.
    .search = mãe solo, pai solo, mãe solteira, pai solteiro, mãe sozinha, divorciada, auxílio mãe solo, jido fuyo teate, boshi teate
procedure-rearing_allowance_move = Auxílio para mãe ou pai solo (児童扶養手当) depois da mudança
    .about = Se você se mudou e recebe o auxílio, ou quer receber.
    .search = jido fuyo teate mudança, mãe solo endereço, auxílio mãe solo, mudei para cá, mãe solteira, boshi teate
procedure-single_medical = Cartão de despesas médicas de mãe ou pai solo (受給券)
    .about = Ajuda nas despesas médicas da mãe ou do pai solo e dos filhos. Há condições de renda.
    .search = despesas médicas mãe solo, médico mãe solteira, cartão médico, pai solo, jukyuken, marufuku, boshi iryo
procedure-rearing_allowance_end = Fim do auxílio para mãe ou pai solo (児童扶養手当)
    .about = O auxílio termina com o casamento. Avise logo, porque é preciso devolver o que receber depois.
    .search = parar auxílio, fim do auxílio, casar de novo, jido fuyo teate, mãe solo casou, devolver auxílio, cancelar auxílio
procedure-single_medical_end = Devolver o cartão de despesas médicas de mãe ou pai solo (受給券)
    .about = O cartão não vale depois do casamento. A criança recebe o cartão para crianças.
    .search = devolver cartão médico, jukyuken, casar de novo, cartão mãe solo, marufuku, cancelar cartão médico
procedure-single_consult = Conselhos para mãe ou pai solo
    .about = Converse sobre trabalho, dinheiro, pensão dos filhos e custos de estudo.
    .search = conselho mãe solo, pensão alimentícia, pensão do filho, empréstimo, custos da escola, trabalho mãe solteira, mãe solo, pai solo, yoikuhi

# --- Papers ---
document-pregnancy_form = Formulário de aviso de gravidez (妊娠届出書), se o hospital deu
document-bank_account_mother = Caderneta ou cartão do banco em nome de quem está grávida ou teve o bebê
document-checkup_tickets = Vales de exames (受診券) que sobraram da cidade anterior
document-checkup_booklet = Livreto da caderneta materno-infantil (別冊)
document-mutual_aid_papers = Prova do seguro kyosai (共済), se você tem esse seguro
document-birth_card = Cartão-postal de nascimento (出生連絡票), no livreto da caderneta
document-premature_opinion = Parecer médico do hospital (養育医療意見書)
document-household_consent = Consentimento assinado por todos da família com 18 anos ou mais (formulário no guichê)
document-birth_acceptance = Certificado de recebimento do registro de nascimento (受理証明書), ou papel que mostre o nascimento
document-medical_ticket = Cartão de despesas médicas (受給券)
document-allowance_certificate = Certificado ou aviso do auxílio, se recebe
document-single_parent_papers = Registro familiar (戸籍謄本), ou certificado do auxílio para mãe ou pai solo (児童扶養手当)
document-pension_papers_if_any = Certificado ou aviso de aposentadoria ou pensão (年金), se recebe
procedure-pregnancy_grant_visit = Auxílio de apoio à gravidez: 2º pagamento, na visita ao bebê
    .about = 50.000 ienes por bebê. Quase sempre você recebe o formulário na visita em casa. Hoje não é preciso ir ao guichê.
    .search = auxílio gravidez segundo, 50000 ienes, dinheiro do parto, visita do bebê, gêmeos, ninpu kyufu
procedure-medical_ticket_address = Mudar o endereço no cartão de despesas médicas (受給券)
    .about = Para quem se mudou dentro desta cidade.
    .search = endereço do cartão médico, mudar endereço, jukyuken endereço, marufuku, cartão médico do filho
procedure-child_allowance_divorce = Mudar quem recebe o auxílio infantil (児童手当)
    .about = Quando, com casamento ou divórcio, muda quem mais cuida da criança. Peça em até 15 dias, contados do dia seguinte.
    .search = jido teate divórcio, mudar quem recebe, auxílio infantil divórcio, separação, dinheiro do filho

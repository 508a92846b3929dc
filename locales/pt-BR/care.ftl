# Machine-made translation, not reviewed by a person.

## Papers

document-care_doctor = Nome do médico de confiança e do hospital (anotação)
document-care_share_cards = Certificados da parte que você paga (負担割合証) e do limite (負担限度額認定証), se tiver

## Errands

procedure-care_apply = Pedir o nível de cuidado (介護認定)
    .about = É o primeiro pedido para usar ajudante em casa, centro diurno e outros. A família também pode pedir.
    .search = nível de cuidado, kaigo, kaigo nintei, ajudante em casa, centro diurno, day service, cuidar de idoso, pais idosos, demência, care manager, asilo, casa de repouso
procedure-care_change = Mudar ou renovar o nível de cuidado
    .about = Quando o estado da pessoa muda, ou a partir de 60 dias antes do vencimento.
    .search = mudar nível de cuidado, renovar nível, piorou, vencimento, kaigo koshin, kaigo
procedure-care_limit = Pagar menos por comida e quarto em residência de idosos
    .about = Para famílias isentas do imposto residencial e com poupança abaixo do limite. Peça a qualquer hora; renove todo ano em agosto.
    .search = casa de repouso, asilo, custo da comida, custo do quarto, limite, short stay, estadia curta, residência de idosos
procedure-care_high_cost = Reembolso de custos altos de cuidados (高額介護サービス費)
    .about = Se a sua parte dos custos em 1 mês passou do limite, o excesso volta.
    .search = custo alto, reembolso, kogaku kaigo, limite, custo de cuidados, dinheiro de volta
procedure-care_home_repair = Barras de apoio, reforma da casa e equipamentos
    .about = A cidade paga parte do custo. Peça antes da obra ou da compra.
    .search = barra de apoio, corrimão, degrau, reforma da casa, cadeira de banho, banheiro, equipamento, jutaku kaishu
procedure-care_card_again = Novo cartão do Seguro de Cuidados
    .about = Se perdeu ou estragou o cartão (被保険者証), o certificado 負担割合証 ou outro.
    .search = perdi o cartão, cartão do kaigo hoken, segunda via, novo cartão, kaigo hokensho
procedure-care_premium = Conversar sobre a contribuição do Seguro de Cuidados
    .about = Como pagar, para quem tem 65 anos ou mais, e o que fazer se está difícil.
    .search = contribuição, kaigo hokenryo, não consigo pagar, desconto, descontado da aposentadoria, nenkin, pagar kaigo
procedure-elder_consult = Orientação para pessoas idosas e famílias
    .about = Memória, morar só, saída do hospital, cansaço de cuidar: você ou a família podem falar de tudo.
    .search = idoso, memória, demência, alzheimer, pais idosos, morar sozinho, cansaço de cuidar, alta do hospital, asilo, casa de repouso, velhice
procedure-elder_service = Visitas, refeições e fraldas para pessoas idosas
    .about = Aparelho de emergência, marmitas, fraldas e outras ajudas para viver em casa.
    .search = visita de segurança, entrega de refeição, marmita, botão de emergência, fralda geriátrica, se perde na rua, idoso
procedure-elder_private = Conversar sobre a vida de uma pessoa idosa
    .about = Primeiro, alguém da equipe ouve você em um lugar tranquilo. Conte só o que você quiser.
    .search = difícil de contar, machucado, bateram, tiraram dinheiro, maus-tratos, violência contra idoso, tutela, koken
procedure-care_young = Ajuda para pessoas de 39 anos ou menos
    .about = O Seguro de Cuidados começa aos 40 anos. Para quem é mais jovem, buscamos juntos outro apoio por deficiência ou doença.
    .search = jovem que precisa de cuidado, doença, ajudante, apoio, menos de 40 anos, cuidador
procedure-elder_vaccine = Vacinas para pessoas idosas
    .about = Herpes-zóster e outras. Confirme a idade e o custo antes de tomar.
    .search = vacina, herpes zoster, cobreiro, pneumonia, gripe, vacina de idoso, vacinação, yobo sesshu, covid, vacina corona

## Moving with a care level

document-care_transfer_paper = Papel do nível de cuidado da cidade anterior (受給資格証明書), se tiver
procedure-care_move_in = Continuar o nível de cuidado nesta cidade
    .about = Mantém o nível de cuidado da cidade anterior. Passados mais de 14 dias da mudança, é preciso pedir desde o começo.
    .late = Talvez seja preciso uma nova avaliação. O guichê confirma com você.
    .search = nível de cuidado, mudança, kaigo, transferir kaigo, manter nível, mudei de cidade
procedure-care_move_out = Devolver o cartão do Seguro de Cuidados (saída da cidade)
    .about = Quem sai da cidade devolve o cartão e recebe o certificado para entregar na nova cidade.
    .search = sair da cidade, kaigo, devolver cartão, certificado, mudança, nível de cuidado
procedure-care_move_within = Mudar o endereço no cartão do Seguro de Cuidados
    .about = Para quem se mudou dentro da cidade. Mudamos o endereço no cartão (被保険者証), no 負担割合証 e outros.
    .search = endereço, kaigo hoken, mudança na cidade, cartão do kaigo, novo endereço
procedure-care_join = Cartão do Seguro de Cuidados aos 65 anos
    .about = Chega pelo correio quando você faz 65 anos. Não é preciso avisar.
    .search = 65 anos, cartão do kaigo hoken, não chegou, kaigo hokensho, fiz 65 anos

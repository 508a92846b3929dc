# Machine-made translation, not reviewed by a person.
# Support with a disability.

# --- Handbooks ---
procedure-handbook_body_new = Caderneta de deficiência física (身体障害者手帳)
    .about = Para quem tem deficiência que continua no corpo, visão, audição, fala ou órgãos internos. Chega em 2 a 3 meses.
    .search = caderneta de deficiência, deficiência física, cego, surdo, cadeira de rodas, hemodiálise, marca-passo, deficiente, shogaisha techo, techo
procedure-handbook_intellectual_new = Caderneta de deficiência intelectual (療育手帳)
    .about = Para receber a caderneta ou fazer nova avaliação na data marcada.
    .search = deficiência intelectual, nova avaliação, atraso no desenvolvimento, caderneta, ryoiku techo, techo
procedure-handbook_mental_new = Caderneta de saúde mental (精神障害者保健福祉手帳)
    .about = Doença mental, transtorno do desenvolvimento e outros. Pode pedir 6 meses ou mais depois da primeira consulta.
    .search = saúde mental, depressão, autismo, TDAH, epilepsia, esquizofrenia, caderneta de deficiência, seishin techo, techo
procedure-handbook_body_renew = Mudar o grau da caderneta física, ou nova avaliação
    .about = Se a deficiência aumentou, se há outra deficiência, ou se chegou a data da nova avaliação (身体障害者手帳).
    .search = grau da deficiência, mudar grau, nova avaliação, piorou, renovar caderneta, tokyu, shintai techo
procedure-handbook_mental_renew = Renovar a caderneta de saúde mental
    .about = Renove a cada 2 anos. Pode pedir a partir de 3 meses antes do vencimento (精神障害者保健福祉手帳).
    .search = renovar caderneta, caderneta vencida, saúde mental, validade, seishin techo koshin
procedure-handbook_address = Mudar o endereço na caderneta (手帳) depois da mudança
    .about = Colocamos o novo endereço na caderneta. Se você veio de outra província, ela também é trocada por uma de Shiga.
    .search = caderneta mudança, endereço da caderneta, caderneta de outra província, mudar endereço, shogaisha techo, ryoiku techo
procedure-handbook_change = Mudar endereço ou nome na caderneta (手帳)
    .about = Corrigimos o endereço ou o nome da caderneta de deficiência.
    .search = nome na caderneta, endereço na caderneta, mudar nome, corrigir caderneta, shogaisha techo
procedure-handbook_reissue = Segunda via da caderneta (手帳)
    .about = Para quem perdeu, rasgou ou não consegue mais ler a caderneta. Se perdeu, avise antes a polícia.
    .search = perdi a caderneta, caderneta rasgada, segunda via, caderneta perdida, refazer caderneta, shogaisha techo

# --- Services ---
procedure-services_new = Pedir serviços de apoio para adultos (障害福祉サービス)
    .about = Ajuda em casa, centro diurno, trabalho, moradia e outros. Pode conversar mesmo sem caderneta.
    .search = ajudante, helper, moradia em grupo, group home, centro diurno, apoio ao trabalho, serviço de apoio, ajuda em casa
procedure-services_move = Manter os serviços de apoio depois da mudança
    .about = Troque o certificado (受給者証) para continuar com os serviços.
    .search = serviço de apoio mudança, manter ajudante, certificado de beneficiário, grau de apoio, jukyushasho
procedure-day_service_new = Serviço diurno para crianças (放課後等デイサービス・児童発達支援)
    .about = Para crianças e jovens com menos de 18 anos que precisam de apoio por desenvolvimento ou deficiência. Pode conversar mesmo sem caderneta.
    .search = serviço após a escola, apoio ao desenvolvimento, autismo criança, atraso na fala, terapia infantil, hokago day service, hodei, ryoiku
procedure-day_service_move = Manter o serviço diurno da criança depois da mudança
    .about = Troque o certificado (通所受給者証) para a criança continuar a frequentar.
    .search = serviço diurno mudança, hokago day service, certificado do serviço diurno, apoio ao desenvolvimento, jukyushasho, tsusho jukyushasho
procedure-services_end = Devolver os certificados de beneficiário (受給者証)
    .about = Para quem vai a outra cidade: devolva os certificados e receba os papéis para a nova cidade.
    .search = devolver certificado, devolver jukyushasho, sair da cidade, mudança deficiência, serviço de apoio

# --- Medical support ---
procedure-medical_mental_new = Pagar menos no tratamento de saúde mental (自立支援医療)
    .about = Para quem faz consultas regulares por doença mental, epilepsia e outros.
    .search = saúde mental, psiquiatra, custo do psiquiatra, remédio para depressão, depressão, epilepsia, jiritsu shien iryo, seishin tsuin
procedure-medical_mental_renew = Renovar ou mudar o apoio de saúde mental (自立支援医療)
    .about = Renove todo ano, a partir de 3 meses antes do vencimento. Avise também se mudou de hospital ou de seguro.
    .search = renovar jiritsu shien, trocar hospital, mudou o seguro, psiquiatra, certificado vencido, jiritsu shien iryo koshin
procedure-medical_move = Manter o apoio ao tratamento depois da mudança (自立支援医療)
    .about = Para quem tem o certificado (受給者証) e quer continuar a usar no novo endereço.
    .search = jiritsu shien mudança, endereço do certificado, apoio ao tratamento, jukyushasho, mudar endereço
procedure-medical_body_adult = Pagar menos em cirurgia ou diálise (更生医療)
    .about = Para pessoas de 18 anos ou mais com caderneta de deficiência física. Peça antes do tratamento.
    .search = cirurgia, custo da cirurgia, diálise, hemodiálise, prótese, transplante, kosei iryo, jiritsu shien iryo
procedure-medical_body_child = Pagar menos na cirurgia de uma criança (育成医療)
    .about = Para menores de 18 anos que vão fazer cirurgia ou tratamento por deficiência no corpo e outros. Peça antes do tratamento.
    .search = cirurgia criança, lábio leporino, fenda palatina, estrabismo, coração criança, quadril, ikusei iryo
procedure-severe_medical = Cartão de despesas médicas por deficiência (受給券)
    .about = Para quem cumpre condições, como o grau da caderneta. Há condições de renda.
    .search = despesas médicas deficiência, médico deficiência, cartão médico, fukushi iryo, marufuku, jukyuken

# --- Allowances ---
procedure-special_child_allowance = Auxílio especial para filhos com deficiência (特別児童扶養手当)
    .about = Para famílias com criança ou jovem menor de 20 anos com deficiência. O pagamento conta do mês seguinte ao pedido.
    .search = auxílio filho com deficiência, auxílio criança deficiente, dinheiro filho deficiente, tokubetsu jido fuyo teate, tokuji
procedure-special_child_allowance_move = Auxílio especial para filhos (特別児童扶養手当) depois da mudança
    .about = Para famílias que recebem este auxílio e se mudaram.
    .search = tokubetsu jido fuyo teate mudança, tokuji endereço, tokuji mudança, auxílio filho com deficiência, mudar endereço
procedure-disabled_child_welfare = Auxílio por cuidado constante: criança (障害児福祉手当)
    .about = Para menores de 20 anos que vivem em casa e sempre precisam de cuidados.
    .search = deficiência grave criança, auxílio deficiência grave, cuidados criança, shogaiji fukushi teate, criança acamada
procedure-special_disability_allowance = Auxílio por cuidado constante: adulto (特別障害者手当)
    .about = Para pessoas de 20 anos ou mais que vivem em casa e sempre precisam de cuidados especiais.
    .search = deficiência grave, pessoa acamada, auxílio deficiência, cuidados constantes, tokubetsu shogaisha teate
procedure-disability_allowance_move = Auxílio por deficiência depois da mudança
    .about = Para quem se mudou e recebe, por exemplo, o auxílio por cuidado constante (特別障害者手当).
    .search = auxílio deficiência mudança, mudar endereço, mudei para cá, tokubetsu shogaisha teate, endereço do auxílio

# --- Equipment and going out ---
procedure-equipment = Ajuda para aparelhos de apoio (補装具)
    .about = Aparelho auditivo, cadeira de rodas, prótese, órtese e outros: para comprar ou consertar. Peça antes de comprar.
    .search = aparelho auditivo, cadeira de rodas, perna mecânica, prótese, órtese, bengala branca, hosogu
procedure-daily_tools = Equipamentos para a vida diária (日常生活用具)
    .about = Bolsas de ostomia, fraldas, equipamentos de banho, de leitura em voz alta e outros. Peça antes de comprar.
    .search = ostomia, estoma, fraldas, banho, braile, leitura em voz alta, equipamentos, nichijo seikatsu yogu
procedure-hearing_aid_child = Aparelho auditivo para criança ou jovem
    .about = Para menores de 18 anos com perda de audição que não dá direito à caderneta. Peça antes de comprar.
    .search = aparelho auditivo criança, criança não ouve bem, perda de audição, surdez leve, hochoki
procedure-sign_interpreter = Intérprete de língua de sinais
    .about = Quem interpreta ou escreve a fala acompanha pessoas que não ouvem ou ouvem pouco, no hospital ou em reuniões.
    .search = língua de sinais, intérprete, surdo, surda, não ouço, conversar por escrito, shuwa
procedure-outing_aid = Ajuda para sair (táxi, combustível, estacionamento)
    .about = Para pessoas com deficiência. O guichê confirma quais ajudas você pode usar e as condições.
    .search = vale táxi, gasolina, combustível, estacionamento, vaga especial, desconto, help mark, taxi ken

# --- Talking about it ---
procedure-disability_consult = Conversar sobre deficiência
    .about = A pessoa e a família podem conversar sobre a vida, o apoio, a família e o futuro.
    .search = conselho deficiência, com quem falar, preocupação com o futuro, apoio à família, discriminação, deficiência, shogai sodan

# --- Papers ---
document-handbook_opinion = Laudo de médico indicado (指定医)
document-mental_handbook_papers = Laudo médico para a caderneta, ou certificado de pensão por deficiência
document-photo_from_outside = 1 foto do rosto, 4×3 cm (só quem vem de fora de Shiga e troca a caderneta)
document-disability_proof = Um destes: caderneta, laudo médico ou certificado de apoio ao tratamento (自立支援医療 受給者証)
document-service_certificate = Seu certificado atual (受給者証)
document-support_level_certificate = Certificado do grau de apoio (障害支援区分) da cidade anterior
document-child_support_proof = Caderneta, certificado do auxílio, ou parecer de médico ou profissional de saúde (um deles)
document-day_service_certificate = Seu certificado atual de serviço diurno (通所受給者証)
document-support_plan = Plano de uso dos serviços (利用計画案), se tiver; pode trazer depois
document-mental_medical_certificate = Certificado de apoio ao tratamento (自立支援医療 受給者証)
document-medical_certificate_due = Laudo médico, só nos anos em que o certificado (受給者証) traz o sinal 要
document-treatment_opinion = Parecer médico de hospital indicado
document-allowance_opinion = Laudo médico para o auxílio (formulário no guichê)
document-handbook_if_any = Caderneta de deficiência (障害者手帳), se tiver
document-handbook_or_illness_papers = Caderneta de deficiência (障害者手帳), ou prova de doença rara (難病)
document-equipment_opinion = Parecer ou receita médica (depende do aparelho)
document-estimate = Orçamento de loja registrada
document-hearing_opinion = Parecer de médico de hospital indicado
document-interpreter_details = Anotação de data, hora, lugar e assunto
procedure-work_choice = Apoio para escolher um trabalho (就労選択支援)
    .about = Ajuda a achar um trabalho que combine com você. Quem usa pela primeira vez o apoio tipo B (就労継続支援B型), em princípio, usa este antes.
    .search = apoio ao trabalho, quero trabalhar, trabalho com deficiência, escolher trabalho, oficina, tipo B, shuro shien
procedure-help_mark = Receber a Help Mark (ヘルプマーク)
    .about = Um sinal que mostra aos outros que você pode precisar de ajuda. Não precisa de caderneta.
    .search = help mark, help card, sinal de ajuda, cartão de ajuda, herupu maaku
procedure-disaster_list = Lista para ajuda em desastres (避難行動要支援者名簿)
    .about = Para quem tem dificuldade de fugir sem ajuda. Você decide quem pode saber no dia a dia.
    .search = desastre, terremoto, não consigo fugir, ajuda para fugir, evacuação, lista de ajuda, hinan, saigai, ajuda para evacuar, lista, registro, não consigo sair sozinho, apoio em desastre, idoso, deficiência, vulnerável, preciso de ajuda, plano de evacuação
procedure-support_file = Arquivo de apoio (サポートファイル)
    .about = Você e a família guardam os registros de desenvolvimento, conversas e apoio. Assim não é preciso repetir a mesma história em outro guichê.
    .search = arquivo de apoio, registros de apoio, repetir a história, caderno de apoio, support file, histórico da criança
document-emergency_contacts = Contatos de emergência e nomes de quem pode ajudar

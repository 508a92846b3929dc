# Machine-made translation, not reviewed by a person.

### The phrasebook of the counters: its topics, phrases and the answers to choose from.

## Topics

phrases-greeting = Recepção e espera
phrases-language = Idioma e ajuda
phrases-papers = Documentos
phrases-people = Você e sua família
phrases-dates = Datas e endereços
phrases-money = Dinheiro
phrases-procedure = O procedimento
phrases-result = Resultado e próximos passos
phrases-way = Indicação de locais
phrases-health = Saúde e segurança

## Greeting and waiting

phrase-hello = Olá. Vou ajudar você.
phrase-answer_on_screen = As perguntas aparecem nesta tela. Por favor, toque na sua resposta.
phrase-please_sit = Por favor, sente-se.
phrase-please_wait = Por favor, aguarde um momento.
phrase-wait_10 = Por favor, aguarde cerca de 10 minutos.
phrase-wait_30 = Por favor, aguarde cerca de 30 minutos.
phrase-wait_60 = Por favor, aguarde cerca de uma hora.
phrase-thanks_for_waiting = Agradecemos a espera.
phrase-have_number = Você tem uma senha de atendimento?
phrase-have_appointment = Você tem hora marcada?
phrase-first_time = É a primeira vez que você faz este procedimento?
phrase-what_for = O que você precisa fazer hoje?
reply-what_for-moving = Mudança de endereço
reply-what_for-certificate = Certificados
reply-what_for-insurance = Seguro de saúde ou previdência (Nenkin)
reply-what_for-children = Filhos e escola
reply-what_for-tax = Impostos
reply-what_for-other = Outro assunto
phrase-who_for = Para quem é este procedimento?
reply-who_for-self = Para mim
reply-who_for-child = Para meu filho ou minha filha
reply-who_for-spouse = Para meu marido ou minha esposa
reply-who_for-parent = Para meu pai ou minha mãe
reply-who_for-relative = Para outra pessoa da família
reply-who_for-other = Para alguém de fora da família
phrase-condolence = Nossos sinceros pêsames.
phrase-thank_you = Agradecemos muito.

## Language and help

phrase-which_language = Qual idioma você prefere?
reply-which_language-plain_japanese = Japonês simples
reply-which_language-english = Inglês
reply-which_language-vietnamese = Vietnamita
reply-which_language-portuguese = Português
reply-which_language-chinese = Chinês
reply-which_language-other = Outro idioma
phrase-japanese_level = Quanto você entende de japonês?
reply-japanese_level-well = Entendo bem
reply-japanese_level-plain = Entendo japonês simples
reply-japanese_level-little = Entendo um pouco
reply-japanese_level-none = Não entendo
phrase-phone_interpreter = Você precisa de intérprete por telefone?
phrase-interpreter_call = Vamos ligar para o intérprete. Por favor, aguarde.
phrase-speak_into_phone = Por favor, fale neste telefone.
phrase-explain_slowly = Vou explicar devagar.
phrase-explain_in_writing = Vou explicar por escrito.
phrase-understood = Você entendeu a explicação até aqui?
phrase-explain_again = Vou explicar mais uma vez.
phrase-someone_with = Alguém que entende japonês veio com você?
phrase-help_writing = Você quer ajuda para escrever?
phrase-speak_louder = Quer que eu fale mais alto?
phrase-talk_in_writing = Você prefere conversar por escrito?
phrase-sign_language = Você precisa de intérprete de língua de sinais?
phrase-reading_glasses = Você quer usar óculos de leitura?
phrase-quiet_place = Você quer conversar em um lugar tranquilo?
phrase-wheelchair_seat = Você precisa de um lugar para cadeira de rodas?

## Papers

phrase-which_identity = Qual documento de identidade você tem aqui?
reply-which_identity-residence_card = Cartão de residência (在留カード) ou certificado de residente permanente especial
reply-which_identity-my_number_card = Cartão My Number
reply-which_identity-driving_licence = Carteira de motorista
reply-which_identity-passport = Passaporte
reply-which_identity-other = Outro documento
reply-which_identity-none = Não tenho
phrase-show_identity = Por favor, mostre seu documento de identidade.
phrase-show_residence_card = Por favor, mostre seu cartão de residência (在留カード).
phrase-show_my_number_card = Por favor, mostre seu cartão My Number.
phrase-show_passport = Por favor, mostre seu passaporte.
phrase-have_insurance_paper = Você tem algo que comprove seu seguro de saúde?
phrase-have_move_out_certificate = Você tem o certificado de saída (転出証明書)?
phrase-moved_out_online = Você fez o aviso de saída (転出届) pela internet?
phrase-have_proxy_letter = Você tem uma procuração (委任状)?
phrase-have_bank_book = Você tem a caderneta ou o cartão do banco?
phrase-have_pension_number = Você tem algo que mostre seu número de previdência (Nenkin)?
phrase-have_mother_child_book = Você tem a caderneta de saúde materno-infantil (母子健康手帳)?
phrase-have_death_certificate = Você tem uma cópia do atestado de óbito (死亡診断書)?
phrase-have_translation = Você tem uma tradução em japonês?
phrase-which_certificate = De qual certificado você precisa?
reply-which_certificate-residence = Cópia do registro de residência (住民票)
reply-which_certificate-seal = Certificado de registro de carimbo (印鑑登録証明書)
reply-which_certificate-tax = Certificado de impostos
reply-which_certificate-register = Certificado do registro familiar (戸籍)
reply-which_certificate-other = Outro
reply-which_certificate-unsure = Não sei
phrase-certificate_for = Onde você vai entregar o certificado?
reply-certificate_for-work = Empresa onde trabalho
reply-certificate_for-school = Escola ou creche
reply-certificate_for-bank = Banco
reply-certificate_for-immigration = Imigração (入管)
reply-certificate_for-licence_centre = Polícia ou centro de habilitação
reply-certificate_for-other = Outro lugar
phrase-how_many_copies = De quantas cópias você precisa?
phrase-may_copy = Posso tirar cópia deste documento?
phrase-show_original = Por favor, mostre o original, não a cópia.
phrase-fill_form = Por favor, preencha este formulário.
phrase-write_name = Por favor, escreva seu nome aqui.
phrase-write_name_as_on_card = Por favor, escreva seu nome igual ao do cartão.
phrase-write_reading = Por favor, escreva a leitura do seu nome em katakana.
phrase-sign_here = Por favor, assine aqui.
phrase-check_form = Por favor, confira o que você escreveu.
phrase-is_correct = Isto está correto?
phrase-papers_back = Aqui estão seus documentos. Por favor, confira.

## You and your family

phrase-name_reading_ok = A leitura do seu nome está correta?
phrase-spelling_ok = Seu nome está escrito corretamente?
phrase-born_on = Qual é a sua data de nascimento?
phrase-others_at_home = Quantas pessoas moram com você?
phrase-how_many_move = Quantas pessoas vão se mudar no total?
phrase-head_relation = Qual é a sua relação com o chefe da família (世帯主)?
reply-head_relation-head = Sou chefe da família
reply-head_relation-spouse = Marido ou esposa
reply-head_relation-child = Filho ou filha
reply-head_relation-parent = Pai ou mãe
reply-head_relation-relative = Outro parente
reply-head_relation-other = Não sou parente
phrase-have_spouse = Você tem marido ou esposa?
phrase-how_many_children = Quantos filhos você tem?
phrase-child_born_on = Qual é a data de nascimento da criança?
phrase-lives_with_child = Você mora com a criança?
phrase-child_school = Onde a criança estuda agora?
reply-child_school-nursery = Creche ou centro infantil (こども園)
reply-child_school-kindergarten = Jardim de infância
reply-child_school-elementary = Escola primária
reply-child_school-junior_high = Escola ginasial
reply-child_school-high_school = Ensino médio
reply-child_school-none = Não frequenta nenhuma
phrase-pregnant = Você está grávida?
phrase-baby_due_on = Qual é a data prevista do parto?
phrase-single_parent = Você cria seus filhos como pai solo ou mãe solo?
phrase-which_handbook = Qual caderneta de deficiência (障害者手帳) você tem?
reply-which_handbook-body = Deficiência física (身体障害者手帳)
reply-which_handbook-intellectual = Deficiência intelectual (療育手帳)
reply-which_handbook-mental = Saúde mental (精神障害者保健福祉手帳)
reply-which_handbook-several = Duas ou mais
reply-which_handbook-none = Nenhuma
phrase-have_care_level = Você tem um nível de cuidado reconhecido (要介護 ou 要支援)?
phrase-work_now = Qual é o seu trabalho agora?
reply-work_now-employee = Trabalho em empresa
reply-work_now-part_time = Trabalho de meio período
reply-work_now-self_employed = Por conta própria
reply-work_now-student = Estudante
reply-work_now-none = Sem trabalho no momento
phrase-insurance_now = Qual seguro de saúde você tem agora?
reply-insurance_now-work = Seguro da empresa (seu ou de familiar)
reply-insurance_now-national = Seguro Nacional de Saúde (国民健康保険)
reply-insurance_now-elder = Seguro a partir dos 75 anos (後期高齢者医療)
reply-insurance_now-welfare = Assistência pública (生活保護)
reply-insurance_now-none = Nenhum
reply-insurance_now-unsure = Não sei
phrase-on_behalf = Você veio no lugar de outra pessoa?
phrase-died_on = Em que data a pessoa faleceu?
phrase-died_relation = Qual é a sua relação com a pessoa que faleceu?
reply-died_relation-spouse = Marido ou esposa
reply-died_relation-child = Filho ou filha
reply-died_relation-parent = Pai ou mãe
reply-died_relation-sibling = Irmão ou irmã
reply-died_relation-grandchild = Neto ou neta
reply-died_relation-other = Outra relação

## Dates and addresses

phrase-address_now_ok = Este é o seu endereço atual?
phrase-address_before_ok = Este é o seu endereço anterior?
phrase-building_ok = O nome do prédio e o número do apartamento estão corretos?
phrase-write_address = Por favor, escreva seu endereço aqui.
phrase-lived_since = Desde quando você mora neste endereço?
phrase-moved_from = De onde você se mudou?
reply-moved_from-here = Desta mesma cidade
reply-moved_from-prefecture = Outra cidade desta província
reply-moved_from-japan = Outra província
reply-moved_from-abroad = Outro país
phrase-will_move_on = Em que data você vai se mudar?
phrase-arrived_on = Em que data você chegou ao Japão?
phrase-stay_until = Até que data vale o seu período de permanência?
phrase-card_valid_until = Qual é a data de validade do cartão?
phrase-left_job_on = Em que data você saiu do emprego?
phrase-started_job_on = Em que data você começou no emprego atual?
phrase-insurance_ended_on = Em que data terminou seu seguro de saúde anterior?
phrase-home_kind = Em que tipo de moradia você vive?
reply-home_kind-own = Casa própria
reply-home_kind-rent = Casa ou apartamento alugado
reply-home_kind-public = Moradia pública
reply-home_kind-company = Moradia da empresa ou alojamento
reply-home_kind-with_family = Casa de parentes ou conhecidos
reply-home_kind-other = Outro
phrase-post_arrives = A correspondência chega neste endereço?
phrase-name_on_letter_box = Seu nome está na caixa de correio?
phrase-phone_ok = Conseguimos falar com você neste telefone?
phrase-write_phone = Por favor, escreva seu número de telefone aqui.

## Money

phrase-fee_in_writing = Há uma taxa. Vou escrever o valor.
phrase-fee_300 = A taxa é de 300 ienes por cópia.
phrase-fee_350 = A taxa é de 350 ienes por cópia.
phrase-fee_450 = A taxa é de 450 ienes por cópia.
phrase-fee_750 = A taxa é de 750 ienes por cópia.
phrase-no_fee = Não há taxa.
phrase-fee_in_cash = Você tem dinheiro em espécie para a taxa?
phrase-pay_how = Como você quer pagar?
reply-pay_how-cash = Dinheiro
reply-pay_how-credit_card = Cartão de crédito
reply-pay_how-ic_card = Cartão de transporte (IC)
reply-pay_how-phone = Pagamento pelo celular
phrase-pay_at_cashier = Por favor, pague no guichê do caixa.
phrase-receipt_needed = Você precisa de recibo?
phrase-change_and_receipt = Aqui estão o troco e o recibo. Por favor, confira.
phrase-had_income = Você teve renda no ano passado?
phrase-income_last_year = Qual foi a sua renda no ano passado?
phrase-income_reported = Você declarou a renda do ano passado?
phrase-rent_a_month = Quanto é o seu aluguel por mês?
phrase-paid_to_hospital = Quanto você pagou no hospital?
phrase-hard_to_pay = Está difícil para você pagar?
phrase-can_pay_a_month = Quanto você consegue pagar por mês?
phrase-pay_from_bank = Você quer pagar por débito automático no banco?
phrase-own_account = Esta conta está em seu nome?
phrase-paid_into_account = Vamos depositar o dinheiro na sua conta.
phrase-pay_by_date = Por favor, pague até a data deste boleto.

## The procedure

phrase-my_number_matter = O que você precisa fazer com o cartão My Number?
reply-my_number_matter-apply = Pedir o cartão
reply-my_number_matter-collect = Receber o cartão
reply-my_number_matter-renew = Renovar, pois vai vencer
reply-my_number_matter-pin = Esqueci o código PIN
reply-my_number_matter-lost = Perdi o cartão
reply-my_number_matter-change = Mudei de endereço ou de nome
phrase-children_matter = De qual procedimento a criança precisa?
reply-children_matter-allowance = Auxílio infantil (児童手当)
reply-children_matter-medical = Cartão de despesas médicas (受給券)
reply-children_matter-nursery = Creche ou centro infantil (こども園)
reply-children_matter-school = Escola
reply-children_matter-after_school = Cuidado após as aulas (こどもの家)
reply-children_matter-other = Outro
phrase-disability_matter = De qual procedimento sobre deficiência ou apoio você precisa?
reply-disability_matter-handbook_new = Pedir a caderneta (手帳)
reply-disability_matter-handbook_change = Mudar endereço ou nome na caderneta
reply-disability_matter-day_service = Serviço diurno para crianças
reply-disability_matter-services = Serviços de apoio para adultos
reply-disability_matter-medical = Ajuda com despesas médicas
reply-disability_matter-other = Outro
phrase-urgent = É urgente?
phrase-needed_by = Até que data você precisa?
phrase-other_today = Você tem outros procedimentos para hoje?
phrase-may_go_on = Posso continuar com este procedimento?
phrase-may_look_up = Posso consultar seus registros na prefeitura?
phrase-may_tell = Posso informar outro guichê sobre o assunto de hoje?
phrase-ask_colleague = Vou confirmar com outra pessoa da equipe.
phrase-takes_30 = Este procedimento leva cerca de 30 minutos.
phrase-takes_60 = Este procedimento leva cerca de uma hora.
phrase-photo_needed = É necessária uma foto do seu rosto.
phrase-put_card_here = Por favor, coloque seu cartão aqui.
phrase-remember_pin = Você lembra o código PIN do cartão?
phrase-enter_pin = Por favor, digite pessoalmente o código PIN.
phrase-choose_new_pin = Por favor, escolha um novo código PIN.
phrase-lost_on = Em que data você perdeu?
phrase-police_told = Você avisou a polícia?
phrase-used_services_before = Você usava serviços de apoio na cidade anterior?
phrase-had_child_allowance = Você recebia o auxílio infantil (児童手当) na cidade anterior?
phrase-public_servant = Você trabalha no serviço público?
phrase-joined_pension = Você já contribuiu para a previdência japonesa (Nenkin)?
phrase-nursery_from = A partir de que data você precisa da creche?
phrase-nursery_reason = Por que você precisa da creche?
reply-nursery_reason-work = Trabalho
reply-nursery_reason-job_search = Estou procurando trabalho
reply-nursery_reason-birth = Nascimento de um bebê
reply-nursery_reason-illness = Doença, ferimento ou deficiência
reply-nursery_reason-care = Cuido de alguém da família
reply-nursery_reason-study = Estudo
phrase-days_a_week = Quantos dias por semana você quer usar?
phrase-work_starts_at = A que horas começa o seu trabalho?
phrase-work_ends_at = A que horas termina o seu trabalho?
phrase-pick_up_at = A que horas você vai buscar a criança?
phrase-death_reported = O aviso de óbito (死亡届) já foi entregue?
phrase-funeral_over = O funeral já foi realizado?
phrase-not_here = Este procedimento não é feito na prefeitura.
phrase-at_immigration = Este procedimento é feito na Imigração (入管).
phrase-at_convenience_store = Você também pode tirar certificados em lojas de conveniência.
phrase-can_do_online = Você também pode fazer este procedimento pela internet.

## Result and next steps

phrase-accepted = Recebemos o seu pedido.
phrase-finished_today = O procedimento de hoje terminou.
phrase-not_possible_today = Pedimos desculpas. Hoje não é possível.
phrase-papers_missing = Faltam documentos.
phrase-bring_these = Na próxima vez, por favor, traga os documentos desta lista.
phrase-come_back_with_paper = Por favor, volte com este papel.
phrase-come_when = Em que data você pode vir da próxima vez?
phrase-come_at = A que horas você pode vir?
phrase-again_today = Você pode voltar ainda hoje?
phrase-by_post = Vamos enviar pelo correio.
phrase-in_one_week = Chega em cerca de uma semana.
phrase-in_one_month = Chega em cerca de um mês.
phrase-result_later = Vamos informar o resultado depois.
phrase-fill_and_post = Por favor, preencha o formulário que vai chegar e envie de volta.
phrase-keep_paper = Por favor, guarde bem este papel.
phrase-we_will_call = A prefeitura vai ligar para você.
phrase-call_at = A que horas você pode atender o telefone?
phrase-call_this_number = Se tiver dúvidas, por favor, ligue para este número.
phrase-receive_how = Como você quer receber?
reply-receive_how-here = Neste guichê
reply-receive_how-post = Pelo correio
reply-receive_how-someone_else = Outra pessoa vai buscar
phrase-contact_how = Como você prefere que entremos em contato?
reply-contact_how-phone = Telefone
reply-contact_how-post = Correio
reply-contact_how-email = E-mail
reply-contact_how-someone_else = Por meio de família ou amigos
phrase-fill_in_at_home = Você quer preencher em casa e trazer depois?
phrase-valid_from_today = Você pode usar a partir de hoje.
phrase-more_questions = Você tem mais alguma pergunta?

## Finding the way

phrase-next_counter = Por favor, vá ao próximo guichê.
phrase-information_desk = Por favor, pergunte no balcão de informações.
phrase-follow_me = Por favor, venha comigo. Vou mostrar o caminho.
phrase-this_place = Fica neste lugar do mapa.
phrase-on_floor_1 = Fica no 1F (térreo).
phrase-on_floor_2 = Fica no 2F (um andar acima do térreo).
phrase-on_floor_3 = Fica no 3F (dois andares acima do térreo).
phrase-other_building = Fica em outro prédio. Aqui está um mapa.
phrase-elevator_there = O elevador fica ali.
phrase-toilet_there = O banheiro fica ali.
phrase-baby_room_there = A sala de amamentação fica ali.
phrase-copier_there = A copiadora fica ali.
phrase-wait_near_counter = Por favor, aguarde perto do guichê.
phrase-come_when_called = Quando sua senha for chamada, por favor, venha ao guichê.
phrase-know_the_way = Você sabe onde fica?
phrase-go_together = Quer que eu vá com você?
phrase-came_how = Como você veio hoje?
reply-came_how-car = De carro
reply-came_how-motorbike = De moto
reply-came_how-bicycle = De bicicleta
reply-came_how-bus_train = De ônibus ou trem
reply-came_how-walk = A pé
reply-came_how-taxi = De táxi
phrase-mind_belongings = Por favor, não esqueça seus pertences.
phrase-safe_way_home = Tenha um bom retorno.

## Health and safety

phrase-feel_unwell = Você está se sentindo mal?
phrase-where_hurts = Onde dói?
reply-where_hurts-head = Cabeça
reply-where_hurts-chest = Peito
reply-where_hurts-belly = Barriga
reply-where_hurts-back = Costas ou lombar
reply-where_hurts-limbs = Braço ou perna
reply-where_hurts-other = Outro lugar
phrase-unwell_since = Desde que data você está mal?
phrase-call_ambulance = Quer que eu chame uma ambulância?
phrase-ambulance_coming = Chamamos uma ambulância. Por favor, aguarde aqui.
phrase-lie_down = Você quer se deitar?
phrase-drink_water = Você quer água?
phrase-danger_now = Você está em perigo agora?
phrase-afraid_of = De quem você tem medo?
reply-afraid_of-partner = Marido, esposa ou pessoa com quem namoro
reply-afraid_of-family = Outra pessoa da família
reply-afraid_of-work = Alguém do trabalho
reply-afraid_of-acquaintance = Alguém conhecido ou da vizinhança
reply-afraid_of-stranger = Pessoa desconhecida
phrase-safe_at_home = É seguro para você voltar para casa hoje?
phrase-child_safe_now = A criança está em um lugar seguro agora?
phrase-place_tonight = Você tem onde dormir hoje à noite?
phrase-food_today = Você tem o que comer hoje?
phrase-call_police = Quer que eu chame a polícia?
phrase-talk_alone = Você quer conversar a sós?
phrase-keep_address_secret = Você precisa manter seu endereço em segredo?
phrase-only_what_you_want = Conte só o que você quiser.
phrase-earthquake = Terremoto! Por favor, proteja a cabeça.
phrase-evacuate = Por favor, vá para um lugar seguro. Siga a equipe.

## Remarks: outcomes

remark-accepted = O pedido foi recebido.
remark-done_today = O procedimento neste guichê terminou hoje.
remark-papers_missing = Faltaram documentos. O procedimento ainda não terminou.
remark-decided_later = A decisão sai depois. O resultado vai pelo correio.
remark-continued = O resto será feito em outro dia.
remark-explained_only = Hoje houve só a explicação.
remark-talked = A equipe ouviu você.
remark-certificate_issued = O certificado foi emitido.
remark-form_given = O formulário de pedido foi entregue.
remark-not_needed = Não foi preciso nenhum procedimento neste guichê.
remark-other_counter = Outro guichê cuida deste assunto. O guichê certo foi indicado.

## Remarks: next steps

remark-next_counter = Por favor, vá ao próximo guichê do plano.
remark-bring_missing_papers = Por favor, traga os documentos que faltam.
remark-come_after_letter = Por favor, venha quando o aviso chegar.
remark-apply_online = Por favor, faça o pedido pela internet.
remark-wait_for_call = Por favor, aguarde a ligação da prefeitura.
remark-wait_for_post = Por favor, aguarde a chegada do correio.
remark-pay_with_slip = Por favor, pague até a data do boleto.
remark-return_form = Por favor, preencha o formulário e traga a este guichê.
remark-post_form = Por favor, preencha o formulário e envie pelo correio.
remark-ask_employer = Por favor, peça os documentos à empresa onde trabalha.
remark-ask_doctor = Por favor, peça um laudo ao médico.
remark-book_by_phone = Por favor, marque hora por telefone.
remark-to_immigration = Por favor, faça o procedimento na Imigração (入管).
remark-nothing_more = Não é preciso nenhum outro procedimento.

## Remarks: notes for every counter

remark-phone_interpreter_used = Foi usado intérprete por telefone.
remark-plain_japanese_used = A explicação foi em japonês simples.
remark-came_with_family = A pessoa veio com a família.
remark-someone_came_instead = Outra pessoa veio como representante.
remark-copies_made = Os documentos foram copiados. Os originais foram devolvidos.
remark-fee_paid = A taxa foi paga.
remark-address_checked = O endereço atual foi confirmado.
remark-deadline_explained = O prazo foi explicado.
remark-other_counter_told = Outro guichê foi informado, com o consentimento da própria pessoa.
remark-quiet_seat_used = A conversa foi em um lugar tranquilo.

## Remarks: notes of the Citizens’ Affairs counter

remark-residence_card_rewritten = O novo endereço foi escrito no cartão de residência (在留カード).
remark-household_checked = O chefe da família (世帯主) e o parentesco foram confirmados.
remark-name_reading_checked = A leitura do nome foi confirmada.

## Remarks: notes of the My Number counter

remark-card_address_changed = O endereço no cartão My Number foi mudado.
remark-certificate_renewed = O certificado eletrônico foi renovado.
remark-pin_set = O código PIN foi definido de novo.
remark-card_handed_over = O cartão My Number foi entregue.

## Remarks: notes of the insurance and pension counter

remark-nhi_joined = O aviso de entrada no Seguro Nacional de Saúde (国民健康保険) foi recebido.
remark-nhi_left = O aviso de saída do Seguro Nacional de Saúde (国民健康保険) foi recebido.
remark-insurance_paper_by_post = O certificado do seguro (資格確認書) vai pelo correio.
remark-pension_exemption_filed = Foi recebido o pedido de isenção da contribuição da previdência ou semelhante.

## Remarks: notes of the tax counters

remark-income_reported = A declaração do imposto residencial (住民税) foi recebida.
remark-moped_plate_given = A placa da moto pequena (原付) foi entregue.
remark-instalments_agreed = Foi decidido como pagar em parcelas.

## Remarks: notes of the disability counter

remark-handbook_address_changed = O endereço na caderneta (手帳) foi mudado.
remark-day_service_certificate_switched = O certificado de serviço diurno (通所受給者証) será trocado.
remark-provider_handover = Foi feita a passagem do caso com o serviço de apoio da cidade anterior.
remark-support_plan_later = Por favor, traga depois o plano de uso dos serviços (利用計画案).

## Remarks: notes of the care counters

remark-care_level_carried_over = O nível de cuidado da cidade anterior foi mantido aqui.
remark-care_visit_arranged = O dia da visita de avaliação foi marcado.

## Remarks: notes of the family counter

remark-child_allowance_filed = O pedido do auxílio infantil (児童手当) foi recebido.
remark-medical_card_given = O cartão de despesas médicas das crianças (受給券) foi entregue.
remark-next_talk_arranged = O dia da próxima conversa foi marcado.

## Remarks: notes of the nursery and school counters

remark-nursery_wishes_noted = As creches desejadas foram confirmadas.
remark-work_certificate_later = Por favor, traga depois o certificado de trabalho (就労証明書).
remark-school_settled = A escola foi decidida.
remark-school_called = A escola foi avisada.

## Remarks: notes of the health counter

remark-mother_child_book_given = A caderneta de saúde materno-infantil (母子健康手帳) foi entregue.

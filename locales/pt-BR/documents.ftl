# Machine-made translation, not reviewed by a person.

## Who somebody is

document-identity = Documento de identidade (cartão My Number, carteira de motorista, cartão de residência ou outro)
    .instead = Sem documento com foto, traga dois documentos sem foto.
document-photo_identity = Documento oficial com foto (cartão My Number, carteira de motorista, passaporte ou outro)
    .instead = Sem ele, às vezes confirmamos de outro modo. Pode não terminar hoje.
document-my_number = Algo que mostre o seu My Number
    .instead = Se mora nesta cidade, o 市民課 emite o registro de residência (住民票) com o My Number.
document-my_number_card = Cartão My Number e o código PIN
    .instead = Alguns procedimentos dispensam o cartão. Se esqueceu o PIN, pode criar outro no guichê.
document-my_number_cards = Cartões My Number de todas as pessoas que se mudam, com os PINs de 4 números
    .instead = Pode avisar a mudança sem os cartões. Atualize-os depois e pergunte até quando.
document-residence_cards = Cartões de residência (在留カード) ou certificados de residente permanente especial de todas as pessoas estrangeiras
    .instead = Se perdeu, avise primeiro a polícia. Em até 14 dias do dia em que percebeu a perda, peça outro: o cartão de residência na Imigração (入管); o certificado na prefeitura.
document-passport = Passaporte, se tiver
document-passports = Passaportes de todas as pessoas que se mudam
document-proxy_letter = Procuração (委任状), se vier alguém de outra família registrada (世帯)
    .instead = Às vezes serve papel comum. Quem pede deve escrever de próprio punho.
document-guardian_papers = Prova de que você é mãe, pai ou responsável legal (por exemplo, de criança menor de 15 anos)
document-photo = Foto do rosto (tirada há 6 meses ou menos)
document-relation_papers = Prova do parentesco, com tradução em japonês
document-relation_papers_if_any = Se você se mudou para cá com a família: prova do parentesco, com tradução em japonês

## Moving

document-move_out_certificate = Certificado de saída (転出証明書) da cidade anterior
    .instead = Se avisou a saída com o cartão My Number, basta o cartão.
document-driving_licence = Carteira de motorista, ou a carteira no cartão My Number (マイナ免許証)

## Register and certificates

document-register_certificate = Certificado do registro familiar (戸籍謄本)
    .instead = Você, cônjuge, pais e filhos podem pedir no 市民課. Traga documento com foto.
document-register_and_addresses = Registro familiar (戸籍謄本) e histórico de endereços (附票), se ficam em outra cidade
    .instead = O 市民課 às vezes emite o registro. O histórico de endereços (附票) só sai na cidade do registro.
document-register_place = Anotação do lugar (本籍) e da primeira pessoa (筆頭者) do registro familiar
document-relation_register = Registro familiar (戸籍) que mostre o parentesco, se quem pede recebe a herança, por exemplo
document-residence_certificate = Cópia do registro de residência (住民票)
    .instead = Se mora nesta cidade, pode pedir no 市民課.
document-seal_card = Cartão do carimbo (印鑑登録証), se tiver
    .instead = Se perdeu, avise no guichê. Para o certificado do carimbo, é preciso registrar de novo.
document-seal_to_register = O carimbo que você quer registrar
document-form_to_certify = Formulário para confirmar (da empresa ou outro)
document-tax_certificate = Certificado de renda e imposto (所得課税証明書) da cidade anterior
    .instead = Se a cidade puder consultar pelo My Number, não é preciso. Pergunte no guichê.
document-court_papers = Cópia oficial do acordo no tribunal; ou da decisão do tribunal, com certificado de que é definitiva (確定証明書)
document-family_court_permit = Cópia oficial da autorização da vara de família (家庭裁判所)
document-birth_form = Formulário de nascimento (出生届) com o certificado do médico ou da parteira
document-marriage_form = Formulário de casamento (婚姻届) assinado por 2 testemunhas adultas
document-marriage_requirements = Certificado de que pode casar (婚姻要件具備証明書), com tradução (só para pessoas estrangeiras)
document-divorce_form = Formulário de divórcio (離婚届) assinado por 2 testemunhas
document-divorce_form_children = Novo formulário de divórcio com a parte da guarda (desde abril de 2026). Com o antigo, traga também a folha extra
document-divorce_form_court = Formulário de divórcio (離婚届), sem testemunhas
document-adoption_form = Formulário de adoção (養子縁組届) assinado por 2 testemunhas adultas
document-adoption_permit = Autorização da vara de família (家庭裁判所), para menor de idade que não é filho ou neto seu ou do cônjuge
document-adoption_end_form = Formulário de fim de adoção (養子離縁届). Se foi decidido em conversa, com assinatura de 2 testemunhas
document-register_move_form = Formulário de mudança do registro (転籍届), assinado pela primeira pessoa do registro e pelo cônjuge
document-reading_papers = Prova de que você usa essa leitura (caderneta do banco, passaporte ou outro)

## My Number card

document-card_application = Formulário de pedido do cartão (交付申請書), se tiver
    .instead = Sem ele, o guichê entrega um formulário novo.
document-card_postcard = Aviso para buscar o cartão (cartão-postal, 交付通知書)
    .instead = Se perdeu, avise no guichê. Talvez precise de mais um documento de identidade.
document-old_number_cards = Cartão de notificação (通知カード) ou cartão Juki (住民基本台帳カード), se tiver
document-expiry_notice = Aviso de vencimento, se recebeu
    .instead = Pode fazer o procedimento sem ele.
document-police_report = Número do registro na polícia e nome da delegacia (se perdeu fora de casa ou foi roubo)

## Insurance, pension, money

document-insurance_papers = Prova do seguro de saúde: certificado (資格確認書), aviso dos dados (資格情報のお知らせ) ou cartão My Number
    .instead = Se ainda não chegou, pergunte à empresa ou ao seguro.
document-insurance_certificates = Certificado (資格確認書) do Seguro Nacional de Saúde ou do seguro a partir dos 75 anos, se tiver
document-new_insurance_papers = Certificado (資格確認書) ou aviso dos dados (資格情報のお知らせ) do novo seguro, de cada pessoa que entrou
document-insurance_left = Certificado de fim do seguro (資格喪失証明書). Às vezes serve o papel de saída do emprego (退職証明書・離職票)
    .instead = A empresa ou o seguro anterior emite. Se ainda não tem, converse no guichê.
document-job_end_papers = Prova do dia em que saiu do emprego ou deixou de ser dependente
document-job_insurance_papers = Certificado do seguro-desemprego (雇用保険受給資格者証) ou papel de saída do emprego (離職票)
document-burden_certificate = Certificado da categoria de pagamento (負担区分等証明書) da cidade anterior (para quem vem de outra província)
document-handbook_or_pension = Caderneta de deficiência (障害者手帳) ou certificado de pensão por deficiência
document-pension_number = Número de previdência (基礎年金番号) ou My Number
    .instead = O número está na caderneta (年金手帳), no aviso (基礎年金番号通知書) e nas cartas da previdência.
document-pension_papers = Certificado de aposentadoria ou pensão (年金証書), ou aviso do valor
document-bank_account = Caderneta ou cartão do banco
    .instead = Às vezes serve a tela com o número da conta ou a conta registrada no governo (公金受取口座).
document-bank_seal = Carimbo registrado no banco
document-receipts = Recibos e contas detalhadas
document-birth_statement = Conta do parto e acordo por escrito do hospital
document-passport_abroad = Passaporte, se o tratamento foi em outro país
document-income_papers = Papéis que mostrem renda e gastos
document-rent_contract = Contrato de aluguel

## Health, disability, children, care

document-mother_child_book = Caderneta de saúde materno-infantil (母子健康手帳)
    .instead = Se perdeu, pode fazer outra. Converse no guichê.
document-recipient_certificate = Certificado de beneficiário (受給者証), se tiver
    .instead = Se perdeu, pode fazer outro. Avise no guichê.
document-handbook = Caderneta de deficiência (障害者手帳)
    .instead = Se perdeu, o 障がい福祉課 faz outra.
document-handbook_photo = Foto do rosto para a caderneta (4 cm de altura × 3 cm de largura)
document-medical_certificate = Atestado ou laudo médico
document-care_card = Cartão do Seguro de Cuidados (介護保険被保険者証)
    .instead = Se perdeu, o 介護保険課 faz outro.
document-student_card = Carteira de estudante ou certificado de matrícula
document-work_certificate = Certificado de trabalho (就労証明書), feito pela empresa
document-school_papers = Certificados da escola anterior (在学証明書 e 教科書給与証明書)
document-death_papers = Prova do falecimento (cópia do atestado de óbito, registro familiar ou outro)

## Tax, vehicles, water, dogs

document-tax_notice = Aviso de imposto ou boleto
    .instead = Se perdeu, o guichê consulta. Traga documento de identidade.
document-tax_receipt = Recibo do imposto, se pagou há pouco tempo
document-income_statement = Papéis da renda e dos descontos do ano passado (源泉徴収票 ou outro)
document-vehicle_papers = Certificado de inspeção do veículo (車検証)
document-moped_papers = Certificado de venda, de transferência ou de baixa na cidade anterior (um deles)
document-transfer_certificate = Certificado de transferência ou prova de herança
document-number_plate = Placa
    .instead = Se perdeu ou foi roubada, avise primeiro a polícia.
document-plate_certificate = Certificado da placa (標識交付証明書)
    .instead = Se perdeu, avise no guichê.
document-house_papers = Prova do novo dono (divisão da herança, acordo de venda ou outro)
document-agent_consent = Consentimento da pessoa que vai cuidar dos seus impostos (納税管理人)
document-water_number = Número do cliente e número da torneira (estão no aviso de leitura da água)
    .instead = Sem ele, podemos buscar por endereço e nome.
document-dog_details = Anotação do nascimento, raça e cor do cachorro
document-dog_tag = Plaqueta de registro do cachorro (鑑札)
    .instead = Se perdeu, avise no guichê.
document-shot_certificate = Certificado da vacina contra raiva (注射済証)
document-register_of_japanese = Registro familiar (戸籍謄本) e histórico de endereços (附票) de pessoas japonesas, se ficam em outra cidade
document-marriage_abroad_papers = Certidão de casamento estrangeira com tradução em japonês, se casou em outro país
document-name_change_form = Formulário de mudança de nome ou sobrenome (氏または名の変更届)

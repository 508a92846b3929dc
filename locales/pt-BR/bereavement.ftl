# Machine-made translation, not reviewed by a person.

## Papers

document-death_certificate = Atestado de óbito (死亡診断書; vem na mesma folha do aviso de óbito. Tire cópia antes)
document-funeral_papers = Recibo do funeral ou cartão de agradecimento (会葬礼状)
document-their_cards = Certificado do seguro (資格確認書) e cartões da pessoa que faleceu (os que encontrar)
document-heir_account = Caderneta ou cartão do banco da pessoa da família que vai receber
document-heir_papers = Registro familiar (戸籍) que mostre o parentesco com a pessoa que faleceu
document-land_papers = Documentos do registro do terreno ou da casa
document-loaned_things = Objetos ou vales emprestados pela prefeitura
document-grave_papers = Permissão de cremação (火葬許可証) ou prova do túmulo atual
document-debt_papers = Cartas ou cadernetas que mostrem dívidas (o que tiver)

## The register

procedure-death_notice = Aviso de óbito (死亡届)
    .about = Para avisar que alguém da família faleceu. A funerária pode entregar. Também à noite e em feriados. Hoje, só este guichê basta.
    .late = Ainda é possível avisar. Perguntamos o motivo do atraso.
    .search = aviso de óbito, shibo todoke, morreu, faleceu, morte, óbito, funeral, luto, atestado de óbito, registrar morte
procedure-death_cremation = Permissão de cremação e reserva do crematório
    .about = Você recebe a permissão junto com o aviso de óbito. O crematório é o Sazanami Joen (さざなみ浄苑).
    .search = cremação, crematório, cinzas, permissão, funeral, kasoba, enterro
procedure-death_household = Mudar o chefe da família (世帯主)
    .about = Se faleceu o chefe da família e ficam 2 ou mais pessoas de 15 anos ou mais.
    .search = chefe da família, setainushi, mudar chefe, juminhyo, família, morte
procedure-death_register = Pedir registro familiar e de residência encerrado (戸籍・除票)
    .about = Para pensão e herança. O falecimento leva de alguns dias a cerca de 2 semanas para aparecer.
    .search = koseki, registro familiar, johyo, registro encerrado, herança, juminhyo, certidão de óbito
procedure-death_cards = Registro de carimbo e cartão My Number
    .about = O registro de carimbo termina sozinho. O número do cartão pode ser necessário: não precisa devolver com pressa.
    .search = carimbo, inkan, my number, devolver cartão, cartão do falecido

## Insurance, pension, care

procedure-death_national_insurance = Encerrar o Seguro Nacional de Saúde (国保)
    .about = Para devolver o certificado do seguro (資格確認書) e outros papéis da pessoa que faleceu.
    .search = seguro nacional, kokumin kenko hoken, kokuho, devolver cartão do seguro, encerrar seguro, hokensho
procedure-death_late_elder = Encerrar o seguro a partir dos 75 anos
    .about = Para quem tinha 75 anos ou mais, e alguns outros casos. Contribuições ou despesas médicas pagas a mais podem voltar.
    .search = seguro de idoso, 75 anos, devolver cartão, reembolso, koki koreisha, encerrar seguro
procedure-death_funeral_grant = Pedir o auxílio-funeral (葬祭費)
    .about = É pago a quem fez o funeral. Peça em até 2 anos, contados do dia seguinte ao funeral.
    .search = auxílio-funeral, auxílio funeral, sosaihi, dinheiro do funeral, custo do funeral, velório, enterro
procedure-death_work_insurance = Seguro da empresa e auxílio-enterro (埋葬料)
    .about = Não é na prefeitura. Fale com a empresa ou com o seguro de saúde. Pode haver um auxílio (埋葬料).
    .search = auxílio-enterro, maisoryo, seguro da empresa, shakai hoken, empresa, kenpo
procedure-death_join_insurance = Novo seguro de saúde e previdência para a família
    .about = Para quem estava no seguro da empresa da pessoa que faleceu. A família entra no Seguro Nacional de Saúde ou na Previdência Nacional.
    .search = dependente, entrar no seguro nacional, kokuho, kokumin nenkin, família, fuyo, seguro da família
procedure-death_pension = Encerrar a aposentadoria ou pensão e pedir o que falta
    .about = Alguns tipos são no escritório da previdência (年金事務所). A família pode receber o valor até o mês do falecimento.
    .search = nenkin, aposentadoria, parar nenkin, pensão não paga, mishikyu nenkin, escritório da previdência, morte
procedure-death_survivor_pension = Perguntar sobre a pensão por morte (遺族年金)
    .about = Verificamos a pensão ou o pagamento único que a família pode receber. Se a pessoa era empregada, é no escritório da previdência (年金事務所).
    .search = pensão por morte, izoku nenkin, viúva, viúvo, marido morreu, esposa morreu, nenkin, pagamento único
procedure-death_care = Devolver o cartão do Seguro de Cuidados e acertar contas
    .about = Para quem tinha 65 anos ou mais, ou nível de cuidado. A família recebe dinheiro de volta ou paga o que falta.
    .search = kaigo hoken, seguro de cuidados, devolver cartão, reembolso, contribuição, idoso

## Handbooks, tickets, children

procedure-death_handbook = Devolver a caderneta (手帳) e os certificados (受給者証)
    .about = Para devolver os papéis e parar o auxílio. A família pode receber o auxílio que ainda não foi pago.
    .search = caderneta de deficiência, techo, devolver caderneta, certificado, auxílio, deficiência
procedure-death_medical_ticket = Devolver o cartão de despesas médicas (受給券)
    .about = É o cartão que ajudava a pagar o hospital da pessoa que faleceu.
    .search = cartão de despesas médicas, jukyuken, maru fuku, devolver cartão, fukushi iryo
procedure-death_child_allowance = Mudar o auxílio infantil (児童手当)
    .about = Para mudar quem recebe, ou avisar que são menos crianças.
    .search = auxílio infantil, jido teate, kodomo teate, mudar quem recebe, conta do auxílio
procedure-death_one_parent = Perguntar sobre o auxílio para mãe ou pai solo (児童扶養手当)
    .about = Quem cria uma criança que perdeu o pai ou a mãe pode receber. Vale a partir do mês seguinte ao pedido: peça cedo.
    .search = mãe solo, pai solo, jido fuyo teate, viúva com filhos, viúvo com filhos, auxílio, mãe solteira
procedure-death_one_parent_medical = Cartão de despesas médicas para mãe ou pai solo (受給券)
    .about = Ajuda a pagar despesas médicas da mãe ou do pai e dos filhos. Há limite de renda.
    .search = mãe solo, pai solo, despesas médicas, hospital, cartão, jukyuken, hitori oya
procedure-death_school = Avisar a escola ou a creche
    .about = Se muda o responsável pela criança, avise a escola ou a creche. Não precisa vir à prefeitura.
    .search = escola, creche, responsável mudou, avisar escola, guarda, filho

## What the person had

procedure-death_property = Imposto sobre imóveis: avisar quem recebeu o imóvel (固定資産税)
    .about = Quem herdou o terreno ou a casa faz a declaração. Informe também quem recebe, em nome de todos, os papéis do imposto até terminar o registro.
    .search = imposto sobre imóveis, koteishisanzei, herdeiro, dono, casa, terreno, imposto da casa
procedure-death_registry = Registro da herança de terreno ou casa (相続登記)
    .about = É no Departamento de Assuntos Jurídicos (法務局). O prazo é de 3 anos a partir do dia em que soube da herança.
    .late = Ainda é possível registrar. Fale logo com o Departamento de Assuntos Jurídicos (法務局).
    .search = registro da herança, sozoku toki, homukyoku, casa em nome do falecido, herança, imóvel, inventário
procedure-death_farmland = Avisar que recebeu terra agrícola
    .about = Quem recebeu terra agrícola de herança avisa em até cerca de 10 meses depois de saber.
    .search = terra agrícola, arrozal, herança, lavoura, nochi, sítio
procedure-death_forest = Avisar que recebeu mata ou floresta
    .about = Quem virou dono ou dona da floresta avisa em até 90 dias a partir desse dia.
    .search = floresta, mata, montanha, herança, dono, sanrin
procedure-death_moped = Moto ou veículo agrícola: novo nome ou baixa
    .about = Para ficar com moto de até 125 cc ou veículo agrícola pequeno, ou deixar de usar.
    .search = moto, motinho, scooter, gentsuki, mudar nome, meigi henko, baixa, haisha, trator
procedure-death_dog = Mudar a pessoa responsável pelo cachorro
    .about = Avisa quem vai cuidar do cachorro. Se ele tem microchip, mude também o registro nacional.
    .search = cachorro, cão, pet, dono do cachorro, inu, microchip, plaqueta
procedure-death_water = Água: mudar o nome ou desligar
    .about = Mude o contrato para o nome de quem usa, ou peça para desligar. Também por telefone ou internet.
    .search = água, suido, mudar nome da água, desligar água, conta de água
procedure-death_city_housing = Moradia municipal: ficar ou sair
    .about = Para a família que continua morando, ou para devolver o apartamento.
    .search = moradia municipal, danchi, shiei jutaku, apartamento, sair, continuar morando
procedure-death_loaned = Devolver objetos e vales da prefeitura
    .about = Aparelho de emergência, vales de táxi, equipamentos de apoio e outros.
    .search = devolver, aparelho de emergência, vale de táxi, equipamento, emprestado, cama
procedure-death_grave = Mudar um túmulo, túmulo em cemitério da cidade
    .about = Permissão para levar os restos a outro túmulo, ou mudança do nome de um túmulo da cidade.
    .search = túmulo, cemitério, mudar túmulo, cinzas, haka, ossos, jazigo, kaiso, transferir restos
procedure-death_inheritance = Conversar sobre a herança
    .about = Na vara de família (家庭裁判所), você pode decidir se aceita a herança. O prazo é de até 3 meses a partir do dia em que soube que herda. Na dúvida, pergunte cedo.
    .late = Talvez já não seja aceito. Fale logo com a vara de família (家庭裁判所).
    .search = herança, recusar herança, dívidas, renunciar, vara de família, sozoku, sozoku hoki, tribunal
procedure-death_costs = Conversar sobre o funeral e o dinheiro para viver
    .about = Se o custo do funeral preocupa, fale conosco antes do funeral. A equipe ouve você em um lugar tranquilo.
    .search = não consigo pagar o funeral, funeral, sem dinheiro, ajuda, assistência, custo do enterro, velório
procedure-death_residence_card = Devolver o cartão de residência (在留カード)
    .about = Leve o cartão da pessoa que faleceu à Imigração (入管) ou envie pelo correio.
    .search = zairyu card, cartão de residência, devolver zairyu, nyukan, imigração, estrangeiro faleceu
procedure-death_elsewhere = Fora da prefeitura: banco, carro, carteira de motorista
    .about = Avise cada empresa ou órgão: banco, luz, gás, telefone, carro, carteira de motorista, passaporte.
    .search = banco, luz, gás, telefone, carro, carteira de motorista, passaporte, cartão de crédito, conta bancária, celular

## After the notice, at ease
procedure-death_later_cards = Depois do funeral: devolver cartões de seguro e cuidados
    .about = Em geral, em até 14 dias a partir do falecimento: Seguro Nacional (国保), seguro a partir dos 75 anos, Seguro de Cuidados, caderneta (手帳), objetos emprestados, novo seguro da família etc. Combine o dia por telefone.
    .search = depois da morte, devolver cartões, seguro, kokuho, kaigo hoken, hokensho, falecimento
procedure-death_later_money = Depois: auxílio-funeral, pensão, auxílios
    .about = Traga o recibo do funeral e o registro familiar com o óbito (pronto em cerca de 2 semanas). A partir do falecimento: auxílio infantil em até 15 dias; aviso da previdência em até 10 ou 14 dias. Para não perder o prazo, ligue antes.
    .search = auxílio-funeral, sosaihi, pensão, nenkin, pensão por morte, depois da morte, jido teate
procedure-death_later_things = Com o registro familiar pronto: casa, terreno, carro, cachorro
    .about = Pode esperar o registro familiar. Prazos em geral, a partir do falecimento: cachorro, em até 30 dias; imposto do imóvel e conversa sobre herança, em até 3 meses. Também por telefone.
    .search = herança, casa, terreno, carro, cachorro, mudar nome, meigi henko, depois da morte
procedure-okuyami_desk = Ajuda com tudo depois de um falecimento (おくやみ)
    .about = Às vezes um só lugar explica todos os procedimentos. Pergunte no balcão de informações se é preciso marcar hora.
    .search = okuyami, depois da morte, o que fazer, tudo junto, falecimento, balcão de luto
procedure-death_highcost = Reembolso de despesas médicas altas de quem faleceu (高額療養費)
    .about = Se um mês custou caro, quem herda recebe a devolução. Peça em até 2 anos, contados do mês seguinte ao tratamento.
    .search = reembolso médico, kogaku ryoyohi, despesa médica alta, hospital caro, depois da morte, herdeiro
procedure-death_list = Cancelar cadastros de segurança e de desastre
    .about = Ligue se a pessoa que faleceu estava na lista de ajuda em desastres ou no serviço de visitas de segurança.
    .search = lista de desastre, cadastro, cancelar, visita de segurança, mimamori
procedure-memorial_grant = Auxílio especial para famílias de mortos na guerra (特別弔慰金)
    .about = O 12º pedido vai até 31 de março de 2028. O registro familiar e outros papéis dependem de quem pede.
    .search = mortos na guerra, família, tokubetsu choikin, auxílio, guerra, soldado
procedure-death_income_tax = Imposto de renda da pessoa que faleceu (準確定申告)
    .about = Se a pessoa que faleceu tinha renda. Declare no Zeimusho (税務署) em até 4 meses, contados do dia seguinte ao dia em que soube do falecimento.
    .late = Ainda é possível declarar. Fale logo com o Zeimusho (税務署).
    .search = imposto de renda, declaração final, kakutei shinkoku, jun kakutei shinkoku, zeimusho, falecido
procedure-death_inheritance_tax = Imposto de herança (相続税)
    .about = Só quando os bens passam do valor isento (基礎控除). Declare no Zeimusho (税務署) em até 10 meses, contados do dia seguinte ao dia em que soube do falecimento.
    .late = Ainda é possível declarar. Fale logo com o Zeimusho (税務署).
    .search = imposto de herança, sozokuzei, herança, bens, zeimusho, inventário

# Machine-made translation, not reviewed by a person.

## Papers

document-stay_papers = Papéis que a Imigração (入管) pede (certificados, foto e outros)
document-common_name_papers = Provas de que você usa o nome no Japão (cerca de 2)

## Errands

procedure-foreign_consult = Orientação para moradores estrangeiros
    .about = Se o idioma ou a vida diária está difícil, buscamos intérprete e encaminhamos você ao lugar certo.
    .search = estrangeiro, intérprete, tradução, ajuda com idioma, português, brasileiro, vietnamita, orientação, tsuyaku, soudan
procedure-foreign_prefecture = Orientação para estrangeiros da província de Shiga
    .about = A Associação Internacional de Shiga (滋賀県国際協会) atende por telefone em muitos idiomas.
    .search = província, shiga, orientação por telefone, associação internacional, muitos idiomas, kokusai kyokai, português
procedure-foreign_classes = Aulas de japonês
    .about = Aprenda japonês e conheça pessoas na Associação Internacional de Omihachiman (近江八幡市国際協会).
    .search = aprender japonês, aula de japonês, curso de japonês, nihongo, estudar japonês, amigos, intercâmbio
procedure-foreign_address = Mudar o endereço no cartão de residência (在留カード)
    .about = Para estrangeiros que se mudaram. É feito junto com o aviso de mudança. Traga o cartão de todos.
    .search = zairyu card, cartão de residência, novo endereço, mudança, mudei, endereço no cartão, zairyu
procedure-foreign_combined_here = Cartão único: residência e My Number (特定在留カード)
    .about = Você pede junto com o aviso de endereço. Junta o cartão de residência e o My Number em um só. Só para quem quiser.
    .search = cartão único, juntar cartões, um cartão só, tokutei zairyu card, novo cartão de residência, my number
procedure-foreign_combined = Cartão único na Imigração (特定在留カード)
    .about = Se você não vai avisar endereço, peça na Imigração (入管). Ela junta o cartão de residência e o My Number em um só.
    .search = cartão único, imigração, nyukan, um cartão só, juntar cartões, tokutei zairyu card
procedure-foreign_stay = Prorrogar a permanência ou mudar o status (visto)
    .about = É feito na Imigração (入管). A prefeitura não recebe este pedido.
    .search = visto, renovar visto, prorrogar visto, permanência, nyukan, imigração, trazer família, visto de família, visto permanente, eijuken, mudar visto
procedure-foreign_card_extend = Prorrogar a validade do cartão My Number
    .about = Para quem prorrogou a permanência. Faça antes de o cartão vencer. Depois de vencido, ele não funciona mais.
    .search = my number, validade do cartão, renovei o visto, prorrogar cartão, cartão vai vencer
procedure-foreign_card_lost = Novo cartão de residência (在留カード) depois de perda
    .about = Avise primeiro a polícia. Depois vá à Imigração (入管), em até 14 dias do dia em que percebeu a perda.
    .search = perdi o zairyu card, cartão de residência perdido, roubado, segunda via, zairyu card, novo cartão
procedure-foreign_special = Certificado de residente permanente especial (特別永住者証明書)
    .about = Renovação, perda, mudança de endereço ou de nome: é feito na prefeitura.
    .search = residente permanente especial, tokubetsu eijusha, certificado, renovar, perdi, coreano
procedure-common_name = Registrar o nome do dia a dia (通称)
    .about = Para estrangeiros. O nome usado no Japão entra no registro de residência (住民票) e no cartão My Number, não no cartão de residência.
    .search = nome japonês, tsusho, tsushomei, nome de uso, apelido registrado, nome do dia a dia, registrar nome, nome social
procedure-foreign_school = Pedido de matrícula escolar para criança estrangeira
    .about = Para crianças estrangeiras em idade de escola primária ou ginasial estudarem em escola da cidade.
    .search = escola, criança estrangeira, matrícula, escola primária, ginásio, shogakko, chugakko, filho na escola, colocar na escola

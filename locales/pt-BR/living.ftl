# Machine-made translation, not reviewed by a person.

## Water

procedure-water_move = Água na mudança
    .about = Avise o dia de ligar ou desligar a água. Se você paga a água à administradora da casa, pergunte a ela.
    .search = água, suido, mudança, ligar água, desligar água, avisar a água
procedure-water_start = Começar a usar a água
    .about = Pedido para abrir a água. Também por telefone ou internet.
    .search = ligar água, abrir água, sem água, água, suido, kaisen, água na casa nova
procedure-water_stop = Parar de usar a água
    .about = Pedido para quando você não vai mais usar a água. Também por telefone ou internet.
    .search = desligar água, parar água, cancelar água, fechar água, suido, heisen
procedure-water_change = Mudar o nome ou o modo de pagar a água
    .about = Se muda quem usa, quem é dono ou o modo de pagar.
    .search = nome da conta de água, mudar nome, conta de água, pagamento, débito automático
procedure-water_pay = Pagar a água ou conversar sobre o pagamento
    .about = Também se está difícil pagar: ligue para conversar. Você pode pagar no banco, pelo celular e em outros lugares.
    .search = conta de água, pagar água, suido ryokin, esgoto, não consigo pagar, água atrasada, tarifa de água, taxa de esgoto, leitura do medidor, pagamento, débito automático, conta alta, recibo

## Waste

procedure-waste_move = Lixo depois da mudança
    .about = Veja os dias e a separação na página da cidade e no ponto de coleta do bairro.
    .search = lixo, gomi, dia do lixo, separar lixo, mudança, ponto de coleta
procedure-waste_guide = Separação do lixo e dias de coleta
    .about = Pegue aqui a tabela de separação e o calendário. Os sacos da cidade são vendidos em lojas.
    .search = lixo, gomi, separar lixo, calendário do lixo, saco de lixo, reciclagem, dia do lixo, moeru gomi, gomi calendar, coleta, lixo queimável, tabela do lixo, dia da coleta, pilha, garrafa plástica, lata
procedure-waste_large = Levar lixo grande ou muito lixo
    .about = Leve de carro ao Centro de Energia e Meio Ambiente (環境エネルギーセンター).
    .search = lixo grande, sodai gomi, móveis, sofá, cama, colchão, jogar móveis, muito lixo, descarte, geladeira, centro de lixo, levar lixo, incinerador, centro de energia

## Dogs

procedure-dog_new = Registrar um cachorro
    .about = Para cachorro com 91 dias de vida ou mais. Registro: 3.000 ienes. Plaqueta da vacina: 550 ienes. Faça em até 30 dias a partir do dia em que o cachorro chegou.
    .search = cachorro, registrar cachorro, cão, filhote, pet, inu, cachorro novo, plaqueta
procedure-dog_move_in = Mudar o endereço do cachorro (veio de outra cidade)
    .about = Para cachorro registrado na cidade anterior. Trocamos a plaqueta antiga (鑑札) de graça. Se perdeu, custa 1.600 ienes.
    .search = cachorro, mudança com cachorro, endereço do cachorro, plaqueta, kansatsu, pet
procedure-dog_change = Mudar os dados do cachorro
    .about = Se mudou o dono ou o endereço, ou se o cachorro morreu. Avise em até 30 dias a partir desse dia.
    .search = cachorro morreu, novo dono, endereço do cachorro, pet morreu, cachorro, mudar dono
procedure-dog_shot = Plaqueta da vacina contra raiva (注射済票)
    .about = É a plaqueta do ano (de abril a março), para cachorro já vacinado.
    .search = vacina do cachorro, raiva, plaqueta, kyokenbyo, vacina contra raiva, cachorro
procedure-dog_move_within = Mudar o endereço do cachorro (dentro da cidade)
    .about = Se o cachorro mudou de endereço dentro da cidade. Avise em até 30 dias a partir da mudança.
    .search = cachorro, endereço do cachorro, mudança com cachorro, pet, inu
procedure-dog_chip = Microchip do cachorro
    .about = Se o cachorro tem microchip, mude também o registro nacional em até 30 dias a partir da mudança. É pela internet.
    .search = microchip, chip do cachorro, registro do cachorro, pet, cachorro
document-chip_papers = Certificado de registro do microchip (só para cachorro com chip)

## Housing and disasters

procedure-housing_apply = Moradia municipal: pedido e conversa (市営住宅)
    .about = Para quem precisa de moradia e tem renda abaixo do limite. Quem já mora também entrega avisos aqui.
    .search = moradia municipal, danchi, shiei jutaku, aluguel barato, apartamento, moradia pública, procuro casa, apartamento da prefeitura
procedure-disaster_certificate = Certificado de danos por desastre (罹災証明書)
    .about = Para casas danificadas por tufão, terremoto e outros. Tire fotos antes de limpar. Incêndio: o certificado é com os bombeiros.
    .search = risai shomei, certificado de danos, tufão, terremoto, enchente, incêndio, casa danificada, desastre, alagamento, seguro da casa, telhado
document-damage_photos = Fotos que mostrem os danos (se tirou)

## Nothing of the list fits

procedure-living_consult = Outras perguntas sobre a vida diária
    .about = Para assuntos fora da lista. A equipe ouve você e indica o guichê.
    .search = vida diária, outro assunto, pergunta, ajuda, outros

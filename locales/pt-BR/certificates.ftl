# Machine-made translation, not reviewed by a person.

## Residence record

procedure-cert_residence = Cópia do registro de residência (住民票)
    .about = Prova o seu endereço atual e a sua família.
    .search = juminhyo, registro de residência, comprovante de endereço, comprovante de residência, certificado de residência, atestado de residência, certificado, endereço
procedure-cert_residence_elsewhere = Registro de residência de outra cidade
    .about = Para quem mora fora de Omihachiman, ou alguém da mesma família registrada (世帯). O lugar do registro familiar (本籍) não aparece.
    .search = juminhyo de outra cidade, registro de residência, outra cidade, koiki kofu, comprovante de endereço
procedure-cert_residence_removed = Registro de residência encerrado (除票)
    .about = De quem faleceu ou saiu da cidade.
    .search = johyo, registro encerrado, juminhyo de falecido, herança, mudou de cidade, juminhyo antigo
procedure-cert_residence_form = Confirmar dados em um formulário (記載事項証明)
    .about = A cidade confirma o endereço e outros dados no formulário da empresa ou da previdência.
    .search = confirmar formulário, formulário da empresa, formulário do nenkin, kisai jiko shomei, carimbar formulário

## Family register

procedure-cert_register = Certificado do registro familiar (戸籍)
    .about = O registro atual, para quem tem o registro familiar (本籍) em Omihachiman.
    .search = koseki, koseki tohon, registro familiar, prova de casamento, prova de nascimento, certidão de nascimento, certidão de casamento, certidão de família
procedure-cert_register_elsewhere = Registro familiar que fica em outra cidade (広域交付)
    .about = Para você, marido ou esposa, pais, avós, filhos e netos. Venha pessoalmente.
    .search = koseki de outra cidade, registro familiar, koiki kofu, herança, outra cidade, certidão
procedure-cert_register_old = Registro familiar antigo (除籍・改製原戸籍)
    .about = Um registro antigo, usado por exemplo em herança.
    .search = joseki, registro antigo, koseki antigo, kaisei genkoseki, herança, antepassados
procedure-cert_addresses = Histórico de endereços (戸籍の附票)
    .about = Mostra os endereços anteriores. Se o registro familiar fica em outra cidade, peça naquela cidade.
    .search = histórico de endereços, endereços anteriores, fuhyo, koseki no fuhyo, endereço antigo
procedure-cert_standing = Situação legal (身分証明書) ou pessoa solteira (独身証明書)
    .about = Prova que não há falência nem tutela, ou que a pessoa é solteira. Para quem tem o registro familiar em Omihachiman.
    .search = mibun shomeisho, solteiro, certificado de solteiro, dokushin, sem falência, estado civil
procedure-cert_acceptance = Certificado de recebimento (受理証明書)
    .about = Prova que Omihachiman aceitou o seu registro de casamento, nascimento ou outro.
    .search = juri shomeisho, certificado de recebimento, prova de casamento, prova de nascimento, certidão de nascimento, certidão de casamento, consulado

## Seal, tax, passport

procedure-cert_seal = Certificado de registro de carimbo (印鑑登録証明書)
    .about = Prova o seu carimbo registrado. Traga o cartão do carimbo (印鑑登録証), não o carimbo.
    .search = inkan, inkan shomei, hanko, carimbo, certificado de carimbo, jitsuin, registro de carimbo
procedure-cert_income = Certificado de renda e imposto (所得・課税証明書)
    .about = Para quem morava em Omihachiman em 1º de janeiro daquele ano.
    .search = certificado de renda, comprovante de renda, kazei shomei, shotoku shomei, hikazei, isento, imposto, renda
procedure-cert_tax_paid = Certificado de impostos pagos (納税証明書)
    .about = Prova que você pagou os impostos da cidade. Se pagou há pouco tempo, traga também o recibo.
    .search = nozei shomei, certificado de impostos pagos, impostos em dia, sem dívida, imposto pago, visto permanente
procedure-cert_vehicle_tax = Certificado do imposto de veículos leves, para inspeção (車検)
    .about = Muitas vezes não é preciso, pois o pagamento é verificado por computador.
    .search = shaken, inspeção do carro, imposto do carro, kei car, keijidoshazei, certificado do carro
procedure-cert_property = Certificado do valor e do imposto de imóveis (評価・公課証明書)
    .about = Mostra o valor ou o imposto de terreno e casa.
    .search = valor do imóvel, terreno, casa, koteishisan, herança, hyoka shomei, imposto da casa, nayosecho, lista de imóveis
procedure-passport = Passaporte japonês
    .about = Não é aqui. Peça no Centro de Passaportes de Shiga (滋賀県パスポートセンター), por exemplo. A troca pode ser feita também pela internet, e muitas pessoas não precisam do registro familiar.
    .search = passaporte, passaporte japonês, viagem, renovar passaporte, passaporte novo, pasupoto, perdi o passaporte
procedure-cert_konbini = Certificados em loja de conveniência
    .about = Com o cartão My Number e o PIN de 4 números, das 6:30 às 23:00. Registro familiar: só de dia, em dias úteis.
    .search = konbini, loja de conveniência, certificado à noite, fim de semana, juminhyo no konbini, máquina

# Machine-made translation, not reviewed by a person.

## National health insurance

procedure-nhi_join = Entrar no Seguro Nacional de Saúde (saiu do seguro da empresa)
    .about = Para quem saiu do seguro da empresa ou deixou de ser dependente, e não tem outro seguro. Avise em até 14 dias, contados do dia seguinte à saída.
    .late = Ainda é possível entrar. A contribuição conta desde o mês em que você deveria ter entrado.
    .search = seguro nacional de saúde, kokuho, kokumin kenko hoken, saí do emprego, perdi o seguro, sem seguro, seguro de saúde, saí do shakai hoken, deixei de ser dependente, hoken, plano de saúde
procedure-nhi_join_move = Entrar no Seguro Nacional de Saúde (mudou para cá)
    .about = Para menores de 75 anos sem seguro da empresa. Depois do aviso de entrada (転入届).
    .late = Ainda é possível entrar. A contribuição conta desde o mês em que você deveria ter entrado.
    .search = seguro nacional de saúde, kokuho, mudança, mudei para cá, sem seguro, seguro de saúde, hoken
procedure-nhi_join_birth = Entrar no Seguro Nacional de Saúde (bebê)
    .about = Para bebês de famílias com o Seguro Nacional de Saúde (国保).
    .search = seguro do bebê, seguro de saúde bebê, kokuho bebê, nasceu bebê, hoken do bebê
procedure-nhi_leave = Sair do Seguro Nacional de Saúde (entrou no seguro da empresa)
    .about = Para quem tem o Seguro Nacional de Saúde e entrou no seguro da empresa.
    .search = sair do kokuho, cancelar kokuho, entrei na empresa, trabalho novo, pagando duas vezes, shakai hoken, shaho, virei dependente, seguro da empresa
procedure-nhi_leave_abroad = Sair do Seguro Nacional de Saúde (vai para outro país)
    .about = Antes de sair do Japão, devolva o certificado do seguro (資格確認書) desta cidade.
    .search = sair do kokuho, cancelar kokuho, voltar ao Brasil, morar no exterior, sair do Japão, devolver hokensho
procedure-nhi_leave_move = Sair do Seguro Nacional de Saúde (vai para outra cidade)
    .about = Saia do Seguro Nacional de Saúde desta cidade e devolva o certificado (資格確認書). Estudantes que continuam no seguro dos pais não precisam.
    .search = sair do kokuho, cancelar kokuho, mudar de cidade, mudança, tenshutsu, devolver hokensho
procedure-insurance_papers = Receber o certificado do seguro (資格確認書)
    .about = Para o Seguro Nacional de Saúde e o seguro a partir dos 75 anos. Se perdeu o certificado, ou não tem o cartão My Number válido como cartão de saúde.
    .search = perdi o cartão do seguro, carteirinha do seguro, cartão de saúde, hokensho, certificado do seguro, segunda via, shikaku kakuninsho, kokuho hokensho
procedure-nhi_student = Seguro Nacional de Saúde de estudantes
    .about = Estudantes que moram em outra cidade podem ficar no Seguro Nacional de Saúde dos pais. Avise todos os anos.
    .search = seguro de estudante, universidade, faculdade, morar fora, alojamento, kokuho estudante, marugaku
procedure-nhi_limit = Limite de despesas médicas (限度額)
    .about = Para quem tem o Seguro Nacional de Saúde e terá despesas altas, por exemplo no hospital. Com o cartão My Number como cartão de saúde, muitas vezes não é preciso.
    .search = limite de despesas, internação, cirurgia, hospital caro, conta do hospital, despesa médica alta, gendogaku
procedure-nhi_high_cost = Reembolso de despesas médicas altas (高額療養費)
    .about = Se as despesas de um mês passaram do limite, a diferença volta. Peça em até 2 anos, contados do mês seguinte.
    .search = reembolso, devolução de dinheiro, despesa médica alta, conta do hospital, dinheiro de volta, internação, kogaku ryoyohi
procedure-nhi_refund = Reembolso do que você pagou por inteiro (療養費)
    .about = Para quem pagou o tratamento inteiro, fez aparelho ortopédico ou se tratou em outro país.
    .search = reembolso, paguei tudo, paguei valor total, aparelho ortopédico, colete, hospital no exterior, tratamento no Brasil, ryoyohi
procedure-nhi_birth = Auxílio-parto (出産育児一時金)
    .about = 500.000 ienes por parto no Seguro Nacional de Saúde. Se o hospital recebe direto, não é preciso fazer nada.
    .search = auxílio parto, dinheiro do parto, custo do parto, 500000 ienes, bebê, shussan ikuji ichijikin
procedure-nhi_relief = Pagar menos no Seguro Nacional de Saúde
    .about = Para quem perdeu o emprego por causa da empresa, ou tem dificuldade de pagar a contribuição.
    .search = não consigo pagar o seguro, seguro caro, desemprego, demitido, desconto no seguro, redução, kokuho caro, hokenryo
procedure-nhi_maternity = Contribuição menor antes e depois do parto
    .about = Para quem tem o Seguro Nacional de Saúde e vai ter bebê. Pode pedir a partir de 6 meses antes da data prevista.
    .search = grávida, gravidez, parto, desconto no seguro, isenção do seguro, kokuho grávida, sanzen sango

## Insurance of the late elders

procedure-late_move_in = Seguro a partir dos 75 anos: quem mudou para cá
    .about = Para pessoas de 75 anos ou mais que mudaram para cá. De outra província, é preciso também um certificado.
    .search = seguro de idoso, 75 anos, idoso mudança, mudei para cá, koki koreisha iryo
procedure-late_move_out = Seguro a partir dos 75 anos: quem vai para outra cidade
    .about = Pessoas de 75 anos ou mais devolvem o certificado (資格確認書). Se for outra província, recebem um certificado para levar.
    .search = seguro de idoso, 75 anos, idoso mudança, sair da cidade, koki koreisha iryo
procedure-late_75 = Seguro a partir dos 75 anos: quem completa 75 anos
    .about = Não é preciso avisar. Os papéis chegam pelo correio até o aniversário.
    .search = 75 anos, fiz 75 anos, seguro de idoso, aniversário de 75, seguro muda, koki koreisha iryo
procedure-late_disabled = Seguro a partir dos 75 anos: entrar antes, com deficiência
    .about = Pessoas de 65 a 74 anos com certas deficiências podem escolher este seguro. Também podem sair.
    .search = 65 anos deficiência, idoso com deficiência, seguro de idoso, koki koreisha iryo, shogai nintei
procedure-late_account = Seguro a partir dos 75 anos: pagar pelo banco
    .about = Troca o desconto na aposentadoria pelo débito automático no banco.
    .search = débito automático, pagar pelo banco, desconto na aposentadoria, seguro de idoso, contribuição 75 anos, koza furikae

## National pension

procedure-pension_join = Entrar na Previdência Nacional (saiu da empresa)
    .about = De 20 a 59 anos: quem saiu do emprego ou deixou de ser dependente. Avise em até 14 dias, contados do dia seguinte a essa data.
    .search = previdência, nenkin, kokumin nenkin, saí do emprego, deixei de ser dependente, aposentadoria, previdência nacional
procedure-pension_join_abroad = Entrar na Previdência Nacional (veio de outro país)
    .about = De 20 a 59 anos: quem veio de outro país e começou a morar aqui.
    .search = previdência, nenkin, kokumin nenkin, vim do Brasil, vim de outro país, cheguei ao Japão
procedure-pension_20 = Previdência Nacional ao completar 20 anos
    .about = Não é preciso avisar. Depois dos 20 anos, um aviso chega em cerca de 2 semanas. Estudantes podem pagar depois.
    .search = 20 anos, fiz 20 anos, previdência, nenkin, kokumin nenkin, maioridade
procedure-pension_voluntary = Entrar na Previdência Nacional por vontade própria (任意加入)
    .about = Para aumentar a aposentadoria depois dos 60 anos, ou continuar a pagar enquanto mora em outro país.
    .search = aumentar aposentadoria, 60 anos, previdência no exterior, morar no exterior, nenkin, nin'i kanyu, pagar nenkin
procedure-pension_exempt = Previdência Nacional: isenção ou pagar depois (免除・猶予)
    .about = Para quem tem pouca renda ou perdeu o emprego. O pedido alcança até 2 anos e 1 mês atrás.
    .search = não consigo pagar nenkin, isenção, desemprego, sem trabalho, previdência cara, menjo, nenkin menjo
procedure-pension_student = Estudantes: pagar a previdência depois (学生納付特例)
    .about = Para estudantes a partir dos 20 anos com pouca renda. Peça a cada ano letivo.
    .search = nenkin estudante, previdência estudante, universidade, faculdade, pagar depois, gakusei nofu tokurei
procedure-pension_maternity = Previdência Nacional: isenção antes e depois do parto
    .about = Para quem paga a Previdência Nacional por conta própria e vai ter bebê. A partir de 6 meses antes da data prevista.
    .search = nenkin grávida, previdência gravidez, isenção parto, bebê, sanzen sango, menjo
procedure-pension_address = Mudar o endereço na previdência
    .about = Se o seu My Number está registrado na previdência, não é preciso avisar.
    .search = endereço nenkin, mudar endereço, previdência endereço, mudança, nenkin

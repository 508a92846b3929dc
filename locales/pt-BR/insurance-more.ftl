# Machine-made translation, not reviewed by a person.

## Papers

document-premium_notice = Aviso ou boleto da contribuição
document-welfare_end_notice = Aviso de fim da assistência pública (生活保護の廃止決定通知書), se ela terminou
document-pension_claim_form = Formulário de pedido de aposentadoria ou pensão (年金請求書), se chegou

## Health insurance

procedure-nhi_join_within = Entrar no Seguro Nacional de Saúde (sem seguro agora)
    .about = Para menores de 75 anos sem seguro da empresa ou outro. Mesmo com atraso, a contribuição conta desde o mês em que o seguro anterior terminou.
    .search = seguro nacional de saúde, sem seguro, não tenho seguro, kokuho, entrar no kokuho, hoken, kokumin kenko hoken
procedure-nhi_join_other = Entrar no Seguro Nacional de Saúde (fim da assistência e outros)
    .about = Para quem não tem outro seguro depois do fim da assistência pública ou da continuação do seguro (任意継続). Avise em até 14 dias, contados do dia seguinte ao fim.
    .search = seguro nacional de saúde, sem seguro, fim da assistência pública, seikatsu hogo terminou, nin'i keizoku terminou, kokuho, hoken
procedure-nhi_account = Seguro Nacional de Saúde: débito automático no banco
    .about = A contribuição sai da conta do banco. Também pode pedir no guichê do banco.
    .search = débito automático, pagar pelo banco, conta do banco, pagar kokuho, contribuição do seguro, koza furikae
procedure-late_limit = Limite de despesas médicas (seguro a partir dos 75 anos)
    .about = Para pessoas de 75 anos ou mais, e outras deste seguro, com despesas altas no hospital. Com o cartão My Number como cartão de saúde, não é preciso.
    .search = limite de despesas, 75 anos, internação, despesa médica alta, seguro de idoso, gendogaku, koki koreisha iryo
procedure-late_relief = Conversar sobre a contribuição do seguro a partir dos 75 anos
    .about = Para quem tem dificuldade de pagar, por desastre, renda menor ou outro motivo.
    .search = não consigo pagar o seguro, seguro de idoso, 75 anos, desconto, pagar em parcelas, genmen, koki koreisha iryo
procedure-hospital_costs = Dinheiro de volta depois da internação (高額療養費)
    .about = Para o Seguro Nacional de Saúde e o seguro a partir dos 75 anos. Se o seguro é da empresa, pergunte à empresa.
    .search = reembolso do hospital, saí do hospital, alta do hospital, conta do hospital, despesa médica alta, dinheiro de volta, kogaku ryoyohi
procedure-med_low_elder = Cartão de despesas médicas de 65 a 69 anos (受給券)
    .about = Ajuda pessoas de 65 a 69 anos em famílias de renda baixa. O guichê confirma se ainda existe.
    .search = cartão de despesas médicas, 65 anos, renda baixa, idoso, fukushi iryo, marufuku, jukyuken

## Insurance through work, public assistance

procedure-work_insurance = Seguro de saúde e previdência da empresa
    .about = A empresa avisa a entrada no seguro, os dependentes, a previdência da empresa (厚生年金) e a do cônjuge dependente (第3号).
    .search = seguro da empresa, shakai hoken, shaho, dependente, kosei nenkin, previdência da empresa, cônjuge dependente, fuyo
procedure-work_continued = Continuar no seguro da empresa anterior (任意継続)
    .about = Peça ao Kyokai Kenpo (協会けんぽ) ou à associação do seguro em até 20 dias, contados do dia seguinte à saída da empresa. Vale por até 2 anos.
    .search = continuar seguro da empresa, saí do emprego, manter shakai hoken, nin'i keizoku, kyokai kenpo
procedure-work_papers = Certificado do seguro da empresa (資格確認書)
    .about = Peça à empresa, ao Kyokai Kenpo (協会けんぽ) ou à associação do seguro.
    .search = cartão do seguro da empresa, perdi o cartão do seguro, hokensho, shakai hoken, segunda via, kyokai kenpo
procedure-work_costs = Despesas médicas altas no seguro da empresa
    .about = Peça à empresa, ao Kyokai Kenpo (協会けんぽ) ou à associação do seguro.
    .search = despesa médica alta, reembolso, limite de despesas, shakai hoken, kogaku ryoyohi, gendogaku, kyokai kenpo
procedure-welfare_medical = Atendimento médico com assistência pública (生活保護)
    .about = A equipe explica como ir ao médico.
    .search = assistência pública, seikatsu hogo, ir ao médico, hospital, vale médico, iryoken
procedure-welfare_move = Assistência pública (生活保護) e mudança
    .about = A equipe ouve você e confirma o que fazer antes e depois da mudança.
    .search = assistência pública, seikatsu hogo, mudança, mudar de casa, mudar de cidade

## National pension

procedure-pension_join_move = Entrar na Previdência Nacional (saiu da empresa e se mudou)
    .about = De 20 a 59 anos: quem saiu do emprego ou deixou de ser dependente. Avise em até 14 dias, contados do dia seguinte à saída. Estudantes também podem pedir para pagar depois.
    .search = previdência, nenkin, kokumin nenkin, saí do emprego, sem trabalho, deixei de ser dependente, mudança
procedure-pension_child_care = Previdência Nacional: isenção para quem cria um bebê
    .about = Para mães e pais que pagam a Previdência Nacional por conta própria. A partir de outubro de 2026, até a criança completar 1 ano.
    .search = isenção nenkin bebê, previdência bebê, criar filho, licença, menjo, ikuji
procedure-pension_account = Pagar a Previdência Nacional pelo banco ou cartão
    .about = Peça no escritório da previdência (年金事務所) ou no banco.
    .search = pagar nenkin, débito automático, cartão de crédito, pagar adiantado, koza furikae, zenno
procedure-pension_extra = Pagar 400 ienes a mais por mês para aumentar a aposentadoria (付加年金)
    .about = Para quem paga a Previdência Nacional por conta própria. Não vale para quem está isento ou no fundo 国民年金基金.
    .search = aumentar aposentadoria, fuka nenkin, pagar mais previdência, 400 ienes, autônomo previdência, adicional previdência, nenkin
procedure-pension_old_age = Pedir a aposentadoria por idade (老齢年金)
    .about = Quem só teve a Previdência Nacional pede aqui. Quem trabalhou em empresa ou órgão público vai ao escritório da previdência (年金事務所).
    .search = aposentadoria, receber nenkin, aposentar, pedir aposentadoria, rorei nenkin, adiantar aposentadoria, adiar aposentadoria
procedure-pension_65 = Pedir a aposentadoria aos 65 anos
    .about = Devolva o formulário ou cartão-postal que o Serviço de Previdência (日本年金機構) envia. Se tiver dúvida, pergunte ao escritório da previdência (年金事務所).
    .search = 65 anos, fiz 65 anos, aposentadoria, receber nenkin, formulário de aposentadoria, nenkin seikyusho
procedure-pension_disability = Pensão por deficiência (障害年金)
    .about = Se na primeira consulta você tinha a Previdência Nacional ou menos de 20 anos, peça aqui. Se trabalhava em empresa, no escritório da previdência (年金事務所).
    .search = pensão por deficiência, aposentadoria por invalidez, deficiência, receber nenkin, primeira consulta, shogai nenkin

## Nothing of the list fits

procedure-job_consult = Outras dúvidas sobre seguro ou previdência
    .about = Para assuntos fora da lista. A equipe ouve você e mostra o procedimento certo.
    .search = dúvida sobre seguro, dúvida sobre nenkin, outro assunto, não sei, ajuda, sodan

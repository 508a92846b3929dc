# Machine-made translation, not reviewed by a person.

## Papers

document-contract_papers = Contrato, recibos, cartas ou mensagens da outra parte (o que tiver)
document-bills = Contas e cartas de cobrança (o que tiver)
document-order_copy = Cópia de um papel oficial (se tiver)

## Errands, with neutral names

procedure-worry_today = Ajuda para viver: conversa e pedido
    .about = Falta comida ou lugar para dormir? Fale conosco hoje, mesmo sem todos os papéis. A equipe ouve você em um lugar tranquilo.
    .search = sem comida, sem dinheiro, fome, sem casa, morador de rua, seikatsu hogo, assistência pública, assistência social, ajuda, pobreza
procedure-worry_money = Conversar sobre a vida e o trabalho
    .about = Renda, aluguel, empréstimos, trabalho: pensamos com você em um lugar tranquilo. Também buscamos ajudas que você pode usar.
    .search = sem dinheiro, dívida, sem trabalho, desempregado, desemprego, orçamento, problema de dinheiro, hikikomori, empréstimo
procedure-worry_rent = Conversar sobre o dinheiro da moradia
    .about = Para quem tem menos trabalho ou renda e não consegue pagar o aluguel. Falamos sobre a ajuda de aluguel (住居確保給付金).
    .search = aluguel, não consigo pagar aluguel, ajuda de aluguel, despejo, moradia, jukyo kakuho, lugar para morar
procedure-worry_contract = Orientação ao consumidor (消費生活相談)
    .about = Ouvimos sobre contratos, compras a distância e cobranças desconhecidas. Venha logo: o prazo para cancelar é curto (por exemplo, 8 dias, contando o dia em que recebeu os papéis). Telefone: 188.
    .search = golpe, fraude, cancelar contrato, cooling off, compra online, cobrança estranha, dívida, fui enganado, consumidor, procon, cobrança falsa, vendedor na porta, 188
procedure-worry_close = Conversar com alguém
    .about = Primeiro, alguém da equipe ouve você em um lugar tranquilo. Conte só o que você quiser. Em perigo agora? Fale com alguém da equipe ou ligue para 110. Conversa por telefone: #8008.
    .search = medo, fugir, marido, esposa, namorado, bateu, apanhei, violência, violência doméstica, dv, stalker, abuso
procedure-worry_address = Conversar sobre como tratamos seus papéis
    .about = Primeiro, alguém da equipe ouve você em um lugar tranquilo. Decidimos juntos como tratar seus papéis. Em perigo agora? Fale com alguém da equipe ou ligue para 110.
    .search = esconder endereço, proteger endereço, medida de proteção, stalker, fugi de casa, endereço secreto, shien sochi
procedure-worry_child = Conversar sobre criança e família
    .about = Primeiro, alguém da equipe ouve você em um lugar tranquilo. Crianças e vizinhos também podem falar. Conversa por telefone: 189.
    .search = criar filhos é difícil, preocupação com criança, maus-tratos, abuso infantil, família, mãe cansada, pai cansado, criança que cuida, jovem cuidador, filhos
procedure-worry_growth = Conversar sobre o desenvolvimento
    .about = Fala, agitação, amizades: conte o que preocupa. Não precisa de diagnóstico nem de caderneta (手帳).
    .search = desenvolvimento, atraso na fala, criança agitada, autismo, tdah, hattatsu
procedure-worry_mind = Conversar sobre a saúde da mente e do corpo
    .about = Não consegue dormir, sente tristeza ou se preocupa com a saúde? Profissionais de saúde ouvem você. Se está insuportável, fale já com alguém da equipe.
    .search = não consigo dormir, insônia, depressão, tristeza, suicídio, saúde mental, álcool, enfermeira, ansiedade
procedure-worry_rights = Conversar sobre direitos humanos
    .about = Discriminação, assédio, ofensas na internet: ouvimos você em um lugar tranquilo.
    .search = discriminação, racismo, assédio, direitos humanos, ofensa na internet, bullying, privacidade, jinken
procedure-worry_law = Orientação para moradores e orientação jurídica
    .about = Conflito com vizinhos, herança e outros assuntos de lei. Às vezes é preciso marcar hora.
    .search = advogado, lei, briga com vizinho, herança, orientação jurídica, advogado gratuito, bengoshi, ajuda jurídica, divórcio, briga, processo, marcar advogado, consulta jurídica
procedure-worry_listen = Conversar sobre qualquer assunto
    .about = Você não precisa explicar bem. A equipe ouve você e pensa junto qual guichê procurar.
    .search = aonde ir, não sei, ajuda, conversar, outro assunto, orientação, socorro, me ajuda, consulta, dúvida
procedure-desk_finds_out = Procurar juntos o guichê certo
    .about = Nada na tela serve? A equipe do balcão de informações ouve você e encaminha ao guichê certo.
    .search = balcão de informações, aonde ir, outro assunto, nenhum destes, não sei

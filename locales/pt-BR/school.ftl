# Machine-made translation, not reviewed by a person.
# Nursery, care after school, and school.

# --- Before school ---
procedure-nursery = Pedido de vaga em creche ou centro infantil (保育園・こども園)
    .about = Para famílias que, por trabalho, doença, cuidados ou outro motivo, não podem cuidar da criança de dia. Peça no segundo mês antes do mês em que quer começar.
    .search = creche, hoikuen, vaga na creche, berçário, voltar ao trabalho, deixar a criança, kodomoen, inscrição na creche, cuidar de criança
procedure-kindergarten = Jardim de infância ou turno curto do centro infantil (短時部)
    .about = Para crianças de 3 a 5 anos. Faça o pedido direto no jardim ou centro que você quer.
    .search = jardim de infância, yochien, pré-escola, escolinha, kodomoen, 3 anos
procedure-nursery_change = Mudança na creche atual
    .about = Avise se muda o trabalho, o endereço, a família ou o horário, ou se a criança vai sair.
    .search = mudança na creche, trabalho novo, licença-maternidade, ikukyu, sair da creche, horário da creche, hoikuen
procedure-anyone_nursery = Creche por algumas horas para qualquer criança (こども誰でも通園制度)
    .about = Para criança sem creche, de 6 meses até antes de fazer 3 anos. São até 3 horas por mês.
    .search = creche por horas, daredemo tsuen, deixar a criança algumas horas, creche sem trabalho, bebê na creche
procedure-short_care = Cuidado por algumas horas e de criança doente
    .about = Faça o cadastro antes. Depois você deixa a criança por pouco tempo, se tem compromisso ou se a criança está doente.
    .search = babá, criança doente, family support, byoji hoiku, deixar por algumas horas, ichiji azukari, febre, mãe cansada, pai cansado
procedure-after_school = Pedido de cuidado após as aulas (こどもの家)
    .about = Lugar para depois das aulas e as férias de verão. Para alunos da escola primária sem responsável em casa de dia.
    .search = gakudo, kodomo no ie, cuidado após as aulas, depois da escola, férias de verão, hokago, creche depois da escola

# --- School ---
procedure-school_transfer = Entrar na escola primária ou ginasial, ou trocar de escola
    .about = Para crianças do 1º ano da primária ao 3º ano do ginásio. Quando trocam de escola, por exemplo por mudança, ou entram em uma nova.
    .search = escola, trocar de escola, transferência escolar, tenko, matrícula, escola nova, shogakko, chugakko, escola primária, ginásio, criança estrangeira
procedure-school_transfer_out = Preparar a troca de escola (mudança para outra cidade)
    .about = Avise cedo a escola atual. Ela dá os papéis para entregar na nova escola.
    .search = sair da escola, mudança de cidade, papéis da escola, transferência, tenko, histórico escolar
procedure-school_designation = Pedido para ir a uma escola fora da sua área
    .about = Para ir a outra escola, por exemplo até se formar ou por motivo de saúde.
    .search = escola de outra área, continuar na mesma escola, outra escola, koku, gakku, área escolar
procedure-school_aid = Ajuda com custos da escola (就学援助)
    .about = Para famílias com preocupação com dinheiro. Ajuda em merenda, material, viagens escolares e outros. Entregue na escola.
    .search = custos da escola, dinheiro da merenda, shugaku enjo, ajuda escolar, material escolar, taxa da escola, ajuda financeira, viagem da escola
procedure-school_place = Conversar sobre a classe ou escola certa (就学相談)
    .about = Antes de entrar na escola ou já estudando. Pensamos juntos na classe, na escola e no apoio que combinam com a criança.
    .search = classe especial, escola especial, orientação escolar, shugaku sodan, tokubetsu shien, desenvolvimento
procedure-school_absence = Conversar sobre a vida na escola
    .about = Difícil ir à escola, problemas com colegas: crianças e responsáveis podem conversar conosco.
    .search = não quer ir à escola, bullying, ijime, futoko, faltas na escola, problema na escola

# --- Papers ---
document-nursery_form = Formulário de pedido da creche (há também no guichê)
document-kindergarten_form = Formulário de pedido do jardim de infância ou centro infantil (há no local)
document-after_school_form = Formulário de pedido do cuidado após as aulas
document-illness_papers = Prova de doença, deficiência ou cuidado de alguém (laudo médico, caderneta 手帳 ou outro)
document-job_search_papers = Prova de que você procura trabalho
document-change_papers = Papel que mostre o que mudou
document-reason_papers = Papel que mostre o motivo (contrato, laudo médico, certificado de trabalho ou outro)
document-allowance_certificate_if_any = Certificado do auxílio para mãe ou pai solo (児童扶養手当), só se recebe
document-support_papers = Resultados de testes, laudo médico, arquivo de apoio (サポートファイル), só se tiver
document-reason_of_care = Papel que mostre por que precisa deixar a criança (se trabalha: certificado de trabalho 就労証明書)
document-school_papers_if_any = Certificados da escola anterior (在学証明書 e outros), se a criança estudava
document-enrol_notice = Aviso de entrada na escola (se chegou)
document-allergy_papers = Papel sobre a alergia feito pelo médico (学校生活管理指導表 ou outro)
procedure-nursery_leave = Sair da creche ou do centro infantil
    .about = Para avisar que a criança vai sair. Confirme na creche ou no guichê o prazo para sair naquele mês.
    .search = sair da creche, parar a creche, cancelar creche, hoikuen, taien
procedure-school_allergy = Alergia alimentar e merenda
    .about = Fale com a escola ou creche. Receba lá o papel, peça ao médico para preencher e entregue.
    .search = alergia, alergia alimentar, merenda, kyushoku, comida da escola, dieta

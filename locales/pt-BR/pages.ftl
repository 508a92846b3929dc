# Machine-made translation, not reviewed by a person.

### The kiosk's own words: every page of the journey, and the sheet.

## Everywhere
pager-more = Ver mais
pager-before = Página anterior
helper-back = Voltar
helper-start-over = Recomeçar
helper-person = Falar com a equipe
helper-languages = Idioma
helper-looks = Letra e cor
helper-aloud = Ler em voz alta
helper-silent = Parar de ler
helper-hide = Esconder a tela
helper-show = Mostrar a tela
action-next = Avançar
action-good = Continuar assim
action-done = Fechar
action-go-on = Continuar
action-again = Tentar de novo
list-comma = {", "}
date-long = { $day } de { $month ->
    [1] janeiro
    [2] fevereiro
    [3] março
    [4] abril
    [5] maio
    [6] junho
    [7] julho
    [8] agosto
    [9] setembro
    [10] outubro
    [11] novembro
   *[12] dezembro
} de { $year }
date-short = { $day } de { $month ->
    [1] janeiro
    [2] fevereiro
    [3] março
    [4] abril
    [5] maio
    [6] junho
    [7] julho
    [8] agosto
    [9] setembro
    [10] outubro
    [11] novembro
   *[12] dezembro
}
time-of-day = { $clock }
counter-numbered = Guichê { $number } – { $name }
counter-number = Guichê { $number }
place-here = { $floor ->
    [1] 1F (térreo)
   *[other] { $floor }F
}
place-other = { $building }, { $floor ->
    [1] 1F (térreo)
   *[other] { $floor }F
}
wait-range = Espera: cerca de { $least }–{ $most } min
wait-none = Sem espera
wait-unknown = Pergunte no guichê quanto tempo demora
errand-neutral = Conversa com a equipe
map-information = Informações
map-here = Você está aqui
map-target = Aqui
map-stairs = Escada e elevador
map-entrance = Entrada

## Welcome and the two doors
welcome-heading = Olá. Como podemos ajudar você hoje?
welcome-choose = Escolha o idioma
welcome-start = Começar
welcome-record = Tenho minha cópia da última visita
welcome-record-detail = Leia os códigos do seu papel
languages-heading = Escolha o idioma.
languages-unreviewed = Os textos em português foram traduzidos por máquina e ainda não foram revisados por uma pessoa.
languages-mute = Sem leitura em voz alta
looks-heading = Escolha como a tela aparece.
looks-size = Tamanho da letra
looks-small = Pequeno
looks-normal = Normal
looks-large = Grande
looks-largest = Muito grande
looks-contrast = Cores
looks-contrast-normal = Normal
looks-contrast-high = Preto e branco
looks-contrast-dark = Escura
looks-contrast-soft = Suave
looks-reach = Altura dos botões
looks-low = Colocar os botões mais baixo
looks-voice = Voz
looks-slower = Mais devagar
looks-faster = Mais rápido
looks-quieter = Mais baixo
looks-louder = Mais alto
doors-heading = Como você quer continuar?
doors-guided = Responder perguntas para descobrir
doors-guided-detail = Responda perguntas simples e veja aonde ir e o que levar
doors-known = Já sei do que preciso
doors-known-detail = Escolha na lista ou procure por palavras
doors-place = Encontrar um lugar ou telefone
doors-place-detail = Banheiros, setores, telefones e outras coisas que não são procedimentos
doors-frequent = Assuntos mais comuns
topics-heading = De que assunto se trata?
topics-search = Procurar por palavras
errands-heading = Qual é o procedimento?
search-heading = Procure por palavras.
search-hint = Por exemplo: juminhyo, mudança
search-event = Responda algumas perguntas e veja do que você precisa
search-more = Mais resultados
search-before = Resultados anteriores
key-space = espaço
key-letters = ABC
key-kana = かな
key-erase = Apagar
places-heading = O que você procura?
places-facility = Dentro deste prédio
places-department = Setores da prefeitura
places-visit = Visitas e reuniões
places-service = Avisos e serviços do dia a dia
places-elsewhere = Lugares fora da prefeitura
places-where = Lugar
places-telephone = Telefone
places-hours = Horário
places-unconfirmed = Isto é um exemplo. Confirme lugar, telefone e horário no balcão de informações.

## Questions
question-count = Pergunta { $at } · faltam cerca de { $left }
question-why = Por quê?
answer-yes = Sim
answer-no = Não
answer-none = Nenhuma destas opções
answer-nobody = Ninguém
answer-unknown = Não sei ou prefiro não dizer
answer-unknown-detail = Tudo bem, pode seguir. O guichê confirma com você, para nada faltar
answer-several = Escolha todas as opções que se aplicam.
answer-age = Idade: { $age }
answer-number-hint = Toque nos números
calendar-month = { $month ->
    [1] Janeiro
    [2] Fevereiro
    [3] Março
    [4] Abril
    [5] Maio
    [6] Junho
    [7] Julho
    [8] Agosto
    [9] Setembro
    [10] Outubro
    [11] Novembro
   *[12] Dezembro
} de { $year }
calendar-earlier = Mês anterior
calendar-later = Próximo mês
weekday-sun = dom
weekday-mon = seg
weekday-tue = ter
weekday-wed = qua
weekday-thu = qui
weekday-fri = sex
weekday-sat = sáb

## The plan
plan-heading = { $stops ->
    [1] Hoje você precisa ir a um guichê.
   *[other] Hoje você precisa ir a { $stops } guichês.
}
plan-heading-later = Hoje não há nada que você possa fazer nos guichês.
plan-later = O que você pode fazer em outro dia
plan-later-from = aproximadamente a partir de { $date }
plan-heading-none = Você não precisa ir a nenhum guichê.
plan-none-text = Pelas suas respostas, não encontramos nada para fazer em um guichê. Se tiver dúvidas, fale com o balcão de informações.
plan-ask-many = O guichê confirma com você do que precisa
plan-papers = { $count ->
    [1] Um documento para trazer
   *[other] { $count } documentos para trazer
}
plan-no-visit = { $count ->
    [1] Um procedimento que você faz sem ir ao guichê
   *[other] { $count } procedimentos que você faz sem ir ao guichê
}
plan-add = Adicionar outro assunto
plan-change = Mudar respostas
plan-heading-late = { $stops ->
    [1] Você precisa ir a um guichê.
   *[other] Você precisa ir a { $stops } guichês.
}
plan-done-by = Com espera e atendimento, você termina por volta das { $time }.
plan-late = É provável que não dê tempo de fazer tudo antes de os guichês fecharem.
plan-late-today = Hoje ainda dá tempo para: { $stops }
plan-late-all = É provável que hoje não dê mais tempo para nenhum guichê. Fale com o balcão de informações.
plan-not-today = É provável que hoje não dê tempo
plan-take-number = Retirar uma senha
plan-leave = Terminar
plan-unconfirmed = Isto é um exemplo. Confirme documentos e prazos no guichê.
due-ahead = { $errand }: o prazo termina em { $last }.
due-left = { $errand }: o prazo termina em { $last } (dia { $day } de { $of }; dias que faltam: { $left }).
due-today = { $errand }: hoje, { $last }, é o último dia (dia { $day } de { $of }).
due-last-day = { $errand }: hoje, { $last }, é o último dia.
due-period = { $errand }: o prazo é de { $period }. Pergunte no guichê a partir de que dia se conta.
due-late = { $errand }: o prazo terminou em { $last }. { $what }
due-late-ask = O guichê confirma com você o que ainda é possível fazer.
period-days =
    { $count ->
        [one] { $count } dia
       *[other] { $count } dias
    }
period-months =
    { $count ->
        [one] { $count } mês
       *[other] { $count } meses
    }
period-years =
    { $count ->
        [one] { $count } ano
       *[other] { $count } anos
    }
papers-heading = Toque no que você não trouxe.
papers-how = Se tem tudo, não toque em nada.
papers-maybe = O guichê confirma se é preciso
papers-wanted-at = { $paper }: necessário em { $counters }.
papers-ready-for = Com o que você tem, pode ir a: { $counters }
papers-missing = Se faltar algo, você pode conversar no guichê mesmo assim.
no-visit-heading = Você pode fazer isto sem ir ao guichê.
no-visit-or-today = Ou hoje: { $counter }
way-maybe = { $way } (o guichê confirma se é possível)
answers-heading = Qual resposta você quer mudar?

## Sharing
share-heading = { $counter }: o que informar à equipe?
share-count = { $at }º de { $of } guichês
share-why = A equipe usa isto para orientar você, e você repete menos a sua história. Se não informar nada, o atendimento é o mesmo.
share-not-needed = { $values } (opcional neste guichê)
share-agree = Concordo em informar isto
share-nothing = Continuar sem informar nada
share-none = Não há nada para informar.
share-sees = A equipe deste guichê vê somente isto:
share-line = { $label }: { $value }
record-language = Idioma para ler
record-unknown = Número { $code }, que não está na lista deste guichê
share-table-heading = Confira o que informar à equipe dos guichês.
share-cell = { $group } → { $counter }
share-table-how = ✓ marca o que os procedimentos daquele guichê exigem. Toque na marca para mudar. Toque no nome do guichê para ler exatamente o que a equipe de lá verá.
share-needed-by = Serve para os procedimentos destes guichês
share-not-needed-by = Não é necessário para os procedimentos destes guichês
share-sees-nothing = A equipe deste guichê não recebe nenhuma informação.
share-still-good = Você pode fazer os procedimentos do mesmo jeito.
share-until = A equipe só lê o código do papel quando você o mostra no guichê. Pode ler até o fim do atendimento de hoje. Este totem não guarda as suas respostas. O guichê guarda em seus documentos o que o procedimento exige.
share-until-preview = A equipe só lê o código do papel quando você o mostra no guichê. Pode ler até o fim do atendimento de hoje. Esta demonstração guarda a sua folha em arquivo por { $minutes } minutos. O guichê guarda em seus documentos o que o procedimento exige.

## The ticket
working-heading = Um momento, por favor.
working-text = Estamos preparando.
working-slow = Está demorando mais que o normal. Se você tem pressa, toque em “{ helper-person }” abaixo.
ticket-heading = Aqui está a sua senha.
ticket-caption = Sua senha
ticket-first = Primeiro: { $counter }
ticket-phone = Acompanhe a fila pelo celular.
ticket-phone-note = Aparecem só a senha, os guichês e a espera. Seu nome e seu assunto não aparecem.
ticket-codes = Mostrar os códigos na tela
ticket-note = Anotei a senha
ticket-done = Terminar
ticket-print = Imprimir
ticket-print-again = Imprimir de novo
ticket-preview = Ver um exemplo do papel
ticket-large = Letras grandes no papel
ticket-slip = Imprimir só a senha
ticket-slip-preview = Ver um exemplo só com a senha
no-number-heading = Desculpe, não conseguimos emitir a senha.
no-number-text = Suas respostas continuam aqui. Tente de novo ou vá ao balcão de informações.
closed-heading = Os guichês estão fechados agora.
closed-come = Por favor, venha no horário de atendimento.
closed-come-on = O atendimento volta em { $date }, às { $time }.
closed-text = A senha só pode ser retirada no horário de atendimento. Agora você pode imprimir aonde ir e o que trazer.
closed-print = Imprimir as orientações
printed-heading = Pegue o seu papel.
printed-text = Leve este papel ao primeiro guichê.
printed-stub = Separe a “cópia” e a “chave” da parte de baixo. Guarde cada uma em um lugar diferente.
preview-heading = Isto é uma demonstração. Não sai papel.
preview-text = O conteúdo do papel está em um arquivo neste totem. Ele é apagado depois de { $minutes } minutos.
codes-count = Código { $at } de { $of }
codes-how = Como usar
codes-phone = Leia com a câmera do celular.
codes-counter = Tire uma foto e mostre-a ao leitor deste guichê.
codes-own = Esta é a sua cópia. Use na próxima vez que vier.
codes-stub = Esta é a chave que abre a sua cópia. Guarde em um lugar diferente da cópia.
codes-next = Próximo código
codes-none = Não há códigos.

## Paper
sheet-issued = { $date }, { $time }
sheet-due = { $errand } (até { $last })
sheet-takes = cerca de { $minutes } min
sheet-again = Segunda impressão
sheet-phone = Ver a fila no celular
sheet-ask-here = O que confirmar neste guichê
sheet-way = Seu caminho
sheet-bring = O que trazer
sheet-maybe = { $paper } (se for preciso)
sheet-missing = Você não trouxe. { $instead }
sheet-sees = O que a equipe do guichê vê
sheet-sees-neutral = Outras coisas que você aceitou informar
sheet-later-line = { $errand } ({ $from })
sheet-no-visit = Você pode fazer isto sem ir ao guichê
sheet-own-heading = Guarde esta parte em casa
sheet-own-text = Traga na próxima vez. Assim você repete menos a sua história.
sheet-until = Os códigos dos guichês só são lidos quando você os mostra, e só hoje.
sheet-own-caption = Sua cópia
sheet-stub-caption = Chave da sua cópia (guarde em outro lugar)

## One's own record
record-heading = Leia a sua cópia e a sua chave.
record-text = Mostre ao leitor os códigos da “cópia” e da “chave” do papel, um de cada vez. A ordem não importa.
record-one-more = O primeiro código foi lido. Agora mostre o outro.
record-read = Papéis lidos
record-from-kiosk = Sua cópia feita no totem
record-locked = Papéis que ainda precisam da chave: { $count }. Leia também o código pequeno do mesmo papel, depois da linha de corte. Sem a chave, você pode continuar com o que foi lido.
record-done = São todos
refilled-as-of = Estas são as suas respostas de { $date }. A idade e o resto estão como naquele dia. Depois você pode corrigir o que mudou.
refilled-notes = O que a equipe escreveu
record-without = Começar sem registros
refilled-heading = Lemos as suas respostas anteriores.
refilled-same = Continuar com o mesmo assunto
refilled-other = Continuar com outro assunto

## A person, time, farewell
person-heading = A equipe vai ajudar você.
person-text = Vá ao balcão de informações. O mapa mostra onde fica. Não precisa esperar aqui. Se sentir perigo agora, fale com alguém da equipe por perto ou ligue para 110.
person-kept = Suas respostas ficam nesta tela por um tempo. Se não quer que outros vejam, toque em “{ helper-start-over }”.
idle-heading = Você ainda está usando?
idle-text = Se nada for tocado, apagamos suas respostas e voltamos à primeira tela.
idle-left = Segundos que faltam: { $seconds }
idle-stay = Ainda estou usando
idle-finish = Terminar
goodbye-heading = Agradecemos a visita.
goodbye-number = Sua senha é { $number }.
goodbye-text = Espere por perto até sua senha ser chamada.
goodbye-wiped = Tudo o que você digitou é apagado quando esta tela termina. Ficam só a senha, os guichês e os horários.
goodbye-kept = Tudo o que você digitou é apagado quando esta tela termina. O arquivo de exemplo é apagado depois de { $minutes } minutos.
goodbye-finish = Terminar

## The voice: what is said and not shown
speech-how = Aperte a tecla “próximo” para ouvir o que pode escolher. Aperte a tecla “selecionar” para escolher.
speech-step = Etapa { $at } de { $of }
speech-place = { $at } de { $of }
speech-button = Botão
speech-choice = Opção
speech-switch = Chave
speech-key = Tecla
speech-field = Campo de texto
speech-chosen = Escolhido
speech-not-chosen = Não escolhido
speech-on = Ligado
speech-off = Desligado
speech-missing = Marcado como faltando
speech-there = Não marcado
speech-not-yet = Ainda não pode ser apertado
speech-attention = Atenção
speech-stop = Lugar { $order }
speech-ask-here = Pergunte lá
speech-map = Mapa: { $floor }
speech-map-way = O caminho começa em “{ $here }” e termina em “{ $target }”.
speech-map-others = Também no mapa: { $others }
speech-code = Um código para ler
speech-empty = Nada digitado ainda
speech-typed = Digitado: { $text }
speech-tick = Uma marca
speech-to = {" a "}
speech-rate = Velocidade { $percent } por cento
speech-volume = Volume { $percent } por cento
speech-hidden = A tela está escondida.
speech-shown = A tela está visível de novo.

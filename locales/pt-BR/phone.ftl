# Machine-made translation, not reviewed by a person.

### The phone page: the visitor's own place. phone-STATE is its heading, -text what to do now.

## Everywhere
phone-number = Sua senha
phone-counter = Guichê
phone-next-counter = Próximo guichê
phone-before = Pessoas na sua frente
phone-people = { $count }
phone-nobody = Ninguém
phone-wait = Espera
phone-range = cerca de { $least } a { $most } minutos
phone-soon = em instantes
phone-unsure = agora não sabemos quanto tempo
phone-stops = Seus guichês de hoje ({ $at } de { $of })
phone-stop-done = Concluído
phone-stop-now = Agora
phone-stop-later = Depois
phone-live = Deixe esta página aberta. Ela se atualiza sozinha.
phone-private = Seu nome e seu assunto não aparecem nesta página.
phone-unreviewed = Os textos em português foram traduzidos por máquina e ainda não foram revisados por uma pessoa.
phone-languages = Idioma
phone-old = Sem conexão. Esta era a situação às:

## Where the number stands
phone-reserved = Você ainda não está na fila.
phone-reserved-text = Primeiro, retire sua senha no totem.
phone-waiting = Aguarde, por favor.
phone-waiting-text = Fique perto do guichê até sua senha ser chamada.
phone-first = Sua senha será chamada em breve.
phone-first-text = Fique perto do guichê, por favor.
phone-called = É a sua vez.
phone-called-text = Vá agora para: { $counter }.
phone-called-desk = Vá agora para: { $counter }, mesa { $desk }.
phone-serving = Você está em atendimento.
phone-serving-text = Esta página muda quando o atendimento terminar.
phone-done = Este guichê está concluído.
phone-done-text = Agora vá para: { $counter }.
phone-parked = Guardamos a sua vez por enquanto.
phone-parked-text = Quando voltar, avise a equipe: { $counter }. Sua senha continua valendo.
phone-missed = Chamamos a sua senha há pouco.
phone-missed-text = Avise a equipe: { $counter }. Sua senha continua valendo.
phone-finished = Tudo concluído.
phone-finished-text = Agradecemos a visita. Você pode fechar esta página.
phone-cancelled = Esta senha foi cancelada.
phone-cancelled-text = Se ainda precisar de algo, retire uma nova senha no totem.
phone-expired = Esta senha não vale mais.
phone-expired-text = O tempo dela acabou. Retire uma nova senha no totem ou pergunte no balcão de informações.

## No place to show
phone-unknown = Não encontramos esta senha.
phone-unknown-text = O link está incompleto ou é antigo. Mostre a senha do seu papel no guichê ou no balcão de informações.
phone-busy = Muitas pessoas estão vendo agora.
phone-busy-text = Espere um pouco. A página tenta de novo sozinha. Sua senha continua valendo.
phone-trouble = Não é possível mostrar agora.
phone-trouble-text = Desculpe, a falha é nossa. Sua senha continua valendo. Fique perto do guichê, por favor.

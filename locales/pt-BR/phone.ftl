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
phone-languages = Idioma
phone-old = Sem conexão. Esta era a situação às:
counter-numbered = Guichê { $number } · { $name }
counter-number = Guichê { $number }
place-here = { $floor ->
    [1] 1F (térreo)
   *[other] { $floor }F
}
place-other = { $building }, { $floor ->
    [1] 1F (térreo)
   *[other] { $floor }F
}

## Where the number stands
phone-reserved = Você ainda não está na fila.
phone-reserved-text = Primeiro, retire sua senha no totem de atendimento.
phone-waiting = Aguarde, por favor.
phone-waiting-text = Fique perto do guichê até sua senha ser chamada.
phone-first = Sua senha é a próxima.
phone-first-text = Fique perto do guichê, por favor.
phone-called = É a sua vez.
phone-called-text = Vá agora para: { $counter }.
phone-called-desk = Vá agora para: { $counter }, mesa { $desk }.
phone-serving = Você está em atendimento.
phone-serving-text = Esta página muda quando o atendimento terminar.
phone-done = Este guichê está concluído.
phone-done-text = Agora vá para: { $counter }.
phone-parked = Você está fora da fila por enquanto.
phone-parked-text = Quando voltar, avise os funcionários: { $counter }. Sua senha continua valendo.
phone-missed = Sua senha foi chamada.
phone-missed-text = Avise os funcionários: { $counter }. Sua senha continua valendo.
phone-finished = Tudo concluído.
phone-finished-text = Agradecemos a visita. Você pode fechar esta página.
phone-cancelled = Esta senha foi cancelada.
phone-cancelled-text = Se ainda precisar de algo, retire uma nova senha no totem.
phone-expired = Esta senha não vale mais.
phone-expired-text = O tempo dela acabou. Retire uma nova senha no totem ou pergunte no balcão de informações.

## No place to show
phone-unknown = Não encontramos esta senha.
phone-unknown-text = O link está incompleto ou é antigo. Mostre a senha do seu papel no guichê ou no balcão de informações.
phone-trouble = Não é possível mostrar agora.
phone-trouble-text = Desculpe, a falha é nossa. Sua senha continua valendo. Fique perto do guichê, por favor.

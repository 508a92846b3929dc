# Machine-made translation, not reviewed by a person.

### The phone page: the visitor's own place. phone-STATE is its heading, -text what to do now.

## Everywhere
phone-number = Su número
phone-counter = Ventanilla
phone-next-counter = Siguiente ventanilla
phone-before = Personas que esperan antes
phone-people = { $count }
phone-nobody = Nadie
phone-wait = Espera
phone-range = unos { $least } a { $most } minutos
phone-soon = muy pronto
phone-unsure = ahora no sabemos cuánto falta
phone-stops = Sus ventanillas de hoy ({ $at } de { $of })
phone-stop-done = Ya terminó
phone-stop-now = Ahora
phone-stop-later = Después
phone-live = Deje abierta esta página. Se actualiza sola.
phone-private = En esta página no aparecen su nombre ni el contenido de sus trámites.
phone-unreviewed = Los textos en español fueron traducidos por una máquina y todavía no los ha revisado ninguna persona.
phone-languages = Idioma
phone-old = No hay conexión. Esta información es de las:

## Where the number stands
phone-reserved = Su número todavía no está en la fila.
phone-reserved-text = Primero saque su número en la máquina de orientación.
phone-waiting = Espere su turno, por favor.
phone-waiting-text = Espere cerca de la ventanilla hasta que llamemos su número.
phone-first = Le llamaremos muy pronto.
phone-first-text = Espere cerca de la ventanilla, por favor.
phone-called = Es su turno.
phone-called-text = Vaya ahora a: { $counter }.
phone-called-desk = Vaya ahora a: { $counter }, puesto { $desk }.
phone-serving = Le están atendiendo.
phone-serving-text = Cuando terminen, esta página cambia.
phone-done = Ya terminó en esta ventanilla.
phone-done-text = Ahora vaya a: { $counter }.
phone-parked = Por ahora guardamos su turno.
phone-parked-text = Cuando vuelva, avise al personal de: { $counter }. Su número es válido.
phone-missed = Hace poco llamamos su número.
phone-missed-text = Avise al personal de: { $counter }. Su número todavía es válido.
phone-finished = Ya terminó todo.
phone-finished-text = Gracias por venir a la municipalidad. Cierre esta página, por favor.
phone-cancelled = Este número se canceló.
phone-cancelled-text = Si todavía necesita algo, saque un número nuevo en la máquina de orientación.
phone-expired = Este número ya no es válido.
phone-expired-text = Ya pasó el tiempo en que era válido. Saque un número nuevo en la máquina de orientación o pregunte en la mesa de información.

## No place to show
phone-unknown = No encontramos este número.
phone-unknown-text = La dirección de la página está incompleta o es antigua. Muestre el número de su papel en la ventanilla o en la mesa de información.
phone-busy = Ahora hay muchas personas consultando.
phone-busy-text = Espere un momento. La página se intenta abrir sola otra vez. Su número es válido.
phone-trouble = Ahora no se puede mostrar.
phone-trouble-text = Disculpe, es una falla del sistema de la municipalidad. Su número es válido. Espere cerca de la ventanilla.

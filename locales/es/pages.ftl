# Machine-made translation, not reviewed by a person.

### The kiosk's own words: every page of the journey, and the sheet.

## Everywhere
pager-more = Ver más
pager-before = Página anterior
helper-back = Volver
helper-start-over = Reiniciar
helper-person = Pedir ayuda
helper-languages = Idioma
helper-looks = Letra y color
helper-aloud = Leer en voz alta
helper-silent = Dejar de leer
helper-hide = Ocultar pantalla
helper-show = Mostrar pantalla
action-next = Siguiente
action-good = Seguir con esto
action-done = Cerrar
action-go-on = Continuar
action-again = Intentar de nuevo
list-comma = {", "}
date-long = { $day } de { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
} de { $year }
date-short = { $day } de { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
}
time-of-day = { $clock }
counter-numbered = Ventanilla { $number } – { $name }
counter-number = Ventanilla { $number }
place-here = { $floor ->
    [1] 1F (planta baja)
   *[other] { $floor }F
}
place-other = { $building }, { $floor ->
    [1] 1F (planta baja)
   *[other] { $floor }F
}
wait-range = Espera: unos { $least }–{ $most } min
wait-none = Sin espera
wait-unknown = Pregunte en la ventanilla cuánto hay que esperar
errand-neutral = Consulta
map-information = Información
map-here = Usted está aquí
map-target = Aquí
map-stairs = Escaleras y ascensor
map-entrance = Entrada

## Welcome and the two doors
welcome-heading = Hola. ¿En qué podemos ayudarle hoy?
welcome-choose = Elija su idioma
languages-partial = Preguntas en japonés fácil
welcome-start = Empezar
welcome-record = Tengo mi copia de la última vez
welcome-record-detail = Lea los códigos de su papel
languages-heading = Elija su idioma.
languages-unreviewed = Los textos en español fueron traducidos por una máquina y todavía no los ha revisado ninguna persona.
languages-mute = Sin lectura en voz alta
looks-heading = Elija cómo se ve la pantalla.
looks-size = Tamaño de letra
looks-small = Pequeño
looks-normal = Normal
looks-large = Grande
looks-largest = Muy grande
looks-contrast = Colores
looks-contrast-normal = Normal
looks-contrast-high = Blanco y negro
looks-contrast-dark = Oscuro
looks-contrast-soft = Suave
looks-reach = Altura de los botones
looks-low = Poner los botones más abajo
looks-voice = Voz
looks-slower = Más lento
looks-faster = Más rápido
looks-quieter = Más bajo
looks-louder = Más alto
doors-heading = ¿Cómo quiere seguir?
doors-guided = Responder preguntas para saber
doors-guided-detail = Responda unas preguntas y vea a qué ventanillas ir y qué traer
doors-known = Ya sé qué necesito
doors-known-detail = Elija de la lista o busque con palabras
doors-place = Buscar un lugar o un teléfono
doors-place-detail = Baños, oficinas, teléfonos y otras cosas que no son trámites
doors-frequent = Asuntos más comunes
topics-heading = ¿De qué tema se trata?
topics-search = Buscar con palabras
errands-heading = ¿Cuál es su asunto?
search-heading = Escriba las palabras que busca.
search-hint = Por ejemplo: juminhyo, hikkoshi
search-event = Responda preguntas y vea qué trámites necesita
search-more = Más resultados
search-before = Resultados anteriores
key-space = espacio
key-letters = ABC
key-kana = かな
key-erase = Borrar
places-heading = ¿Qué busca?
places-facility = En este edificio
places-department = Oficinas de la municipalidad
places-visit = Visitas y reuniones
places-service = Avisos y servicios para la vida diaria
places-elsewhere = Oficinas fuera de la municipalidad
places-where = Lugar
places-telephone = Teléfono
places-hours = Horario
places-unconfirmed = Esto es un ejemplo. Confirme el lugar, el teléfono y el horario en la mesa de información.

## Questions
question-count = Pregunta { $at } · faltan unas { $left }
question-why = ¿Por qué se pregunta?
answer-yes = Sí
answer-no = No
answer-none = Ninguna de estas opciones
answer-nobody = Nadie
answer-unknown = No sé o prefiero no responder
answer-unknown-detail = Puede seguir así. En la ventanilla lo revisamos con usted para que no falte ningún trámite
answer-several = Elija todas las opciones que correspondan.
answer-age = Edad: { $age }
answer-number-hint = Toque los números
calendar-month = { $month ->
    [1] Enero
    [2] Febrero
    [3] Marzo
    [4] Abril
    [5] Mayo
    [6] Junio
    [7] Julio
    [8] Agosto
    [9] Septiembre
    [10] Octubre
    [11] Noviembre
   *[12] Diciembre
} de { $year }
calendar-earlier = Mes anterior
calendar-later = Mes siguiente
weekday-sun = dom
weekday-mon = lun
weekday-tue = mar
weekday-wed = mié
weekday-thu = jue
weekday-fri = vie
weekday-sat = sáb

## The plan
plan-heading = { $stops ->
    [1] Hoy tiene que ir a una ventanilla.
   *[other] Hoy tiene que ir a { $stops } ventanillas.
}
plan-heading-later = Hoy no hay ningún trámite que pueda hacer en las ventanillas.
plan-later = Trámites que puede hacer otro día
plan-later-from = desde el { $date }, aproximadamente
plan-heading-none = No necesita hacer ningún trámite en las ventanillas.
plan-none-text = Según sus respuestas, no encontramos ningún trámite que se haga en las ventanillas. Si tiene alguna duda, consulte en la mesa de información.
plan-ask-many = En la ventanilla revisamos con usted qué trámites necesita
plan-papers = { $count ->
    [1] Una cosa que debe traer
   *[other] { $count } cosas que debe traer
}
plan-no-visit = { $count ->
    [1] Un trámite que puede hacer sin ir a la ventanilla
   *[other] { $count } trámites que puede hacer sin ir a la ventanilla
}
plan-add = Agregar otro asunto
plan-change = Cambiar respuestas
plan-heading-late = { $stops ->
    [1] Tiene que ir a una ventanilla.
   *[other] Tiene que ir a { $stops } ventanillas.
}
plan-done-by = Calculamos que los trámites de hoy terminarán a las { $time }, aproximadamente.
plan-late = Es probable que hoy no alcance el horario de atención para terminar todo.
plan-late-today = Ventanillas que hoy todavía pueden atenderle: { $stops }
plan-late-all = Es probable que hoy ya no alcance el tiempo para ninguna ventanilla. Consulte en la mesa de información.
plan-not-today = Es probable que hoy no alcance el tiempo
plan-take-number = Sacar un número
plan-leave = Terminar
plan-unconfirmed = Esto es un ejemplo. Confirme siempre en la ventanilla qué debe traer y los plazos.
due-ahead = { $errand }: el último día es el { $last }.
due-left = { $errand }: el último día es el { $last } (día { $day } de { $of }; días que faltan: { $left }).
due-today = { $errand }: hoy, { $last }, es el último día (día { $day } de { $of }).
due-last-day = { $errand }: hoy, { $last }, es el último día.
due-period = { $errand }: el plazo es de { $period }. Pregunte en la ventanilla desde qué día se cuenta.
due-late = { $errand }: el plazo terminó el { $last }. { $what }
due-late-ask = En la ventanilla revisamos con usted qué se puede hacer.
period-days =
    { $count ->
        [one] { $count } día
       *[other] { $count } días
    }
period-months =
    { $count ->
        [one] { $count } mes
       *[other] { $count } meses
    }
period-years =
    { $count ->
        [one] { $count } año
       *[other] { $count } años
    }
papers-heading = Toque lo que no tiene.
papers-how = Si no toca nada, seguimos como si tuviera todo.
papers-maybe = En la ventanilla revisamos si hace falta
papers-wanted-at = { $paper }: hace falta en { $counters }.
papers-ready-for = Con lo que tiene ahora puede ir a: { $counters }
papers-missing = Aunque le falte algo, puede consultar en la ventanilla.
no-visit-heading = Puede hacer estos trámites sin ir a la ventanilla.
no-visit-or-today = O hoy: { $counter }
way-maybe = { $way } (en la ventanilla revisamos si es posible)
answers-heading = ¿Qué respuesta quiere cambiar?

## Sharing
share-heading = { $counter }: ¿qué quiere compartir con el personal?
share-count = { $at }.ª de { $of } ventanillas
share-why = Se usa para orientarle en sus trámites, y usted repite menos su historia. Aunque no comparta nada, puede hacer los trámites igual.
share-not-needed = { $values } (opcional en esta ventanilla)
share-agree = Acepto compartir esta información
share-nothing = Seguir sin compartir nada
share-none = No hay nada que compartir.
share-sees = El personal de esta ventanilla verá solamente esto:
share-line = { $label }: { $value }
record-language = Idioma para leer
record-unknown = Número { $code }, que no está en la lista de esta ventanilla
share-table-heading = Revise qué se comparte con el personal de las ventanillas.
share-cell = { $group } → { $counter }
share-table-how = ✓ marca lo que hace falta para los trámites de esa ventanilla. Toque la marca para cambiarla. Toque el nombre de la ventanilla para leer el texto exacto que se verá allí.
share-needed-by = Se usa para los trámites de estas ventanillas
share-not-needed-by = No hace falta para los trámites de estas ventanillas
share-sees-nothing = El personal de esta ventanilla no recibe ninguna información.
share-still-good = Puede hacer los trámites igual.
share-until = El personal puede leer el código del papel solo si usted lo muestra en la ventanilla, y solo hasta que termine la jornada de trabajo de hoy. Esta máquina no guarda sus respuestas. La ventanilla conserva en los documentos de la oficina lo que el trámite necesita.
share-until-preview = El personal puede leer el código del papel solo si usted lo muestra en la ventanilla, y solo hasta que termine la jornada de trabajo de hoy. Esta demostración guarda su hoja como archivo durante { $minutes } minutos. La ventanilla conserva en los documentos de la oficina lo que el trámite necesita.

## The ticket
working-heading = Espere un momento, por favor.
working-text = Estamos preparando todo.
working-slow = Está tardando más de lo normal. Si tiene prisa, toque “{ helper-person }” abajo.
ticket-heading = Ya tiene su número.
ticket-caption = Su número
ticket-first = Primero: { $counter }
ticket-phone = Puede ver su turno en su celular.
ticket-phone-note = Solo aparecen el número, las ventanillas y la espera. No aparecen su nombre ni su asunto.
ticket-codes = Mostrar los códigos en la pantalla
ticket-note = Ya anoté el número
ticket-done = Terminar
ticket-print = Imprimir
ticket-preview = Hacer una muestra
ticket-large = Letras grandes en el papel
ticket-slip = Imprimir solo el número
ticket-slip-preview = Muestra solo con el número
ticket-print-again = Imprimir otra vez
no-number-heading = Disculpe, no pudimos darle un número.
no-number-text = Sus respuestas siguen aquí. Intente de nuevo o vaya a la mesa de información.
closed-heading = Ahora no es horario de atención.
closed-come = Venga en el horario de atención, por favor.
closed-come-on = La atención empieza de nuevo el { $date } a las { $time }.
closed-text = El número se puede sacar en el horario de atención. Ahora puede imprimir a qué ventanillas ir y qué traer.
closed-print = Imprimir las indicaciones
preview-heading = Esto es una muestra. No sale ningún papel.
preview-text = Guardamos lo que se imprimiría como archivo en esta máquina. Lo borramos después de { $minutes } minutos.
printed-heading = Tome su papel.
printed-text = Vaya con este papel a la primera ventanilla.
printed-stub = Corte la “copia” y la “llave” de la parte de abajo. Guarde cada una en un lugar diferente.
codes-count = Código { $at } de { $of }
codes-how = Cómo usarlo
codes-phone = Léalo con la cámara de su celular.
codes-counter = Tómele una foto y, en esta ventanilla, acérquela al lector.
codes-own = Es su propia copia. Úsela la próxima vez que venga.
codes-stub = Es la llave que abre su copia. Guárdela en un lugar diferente de la copia.
codes-next = Siguiente código
codes-none = No hay códigos.

## Paper
sheet-issued = { $date }, { $time }
sheet-due = { $errand } (hasta el { $last })
sheet-takes = unos { $minutes } min
sheet-again = Impreso otra vez
sheet-phone = Ver su turno en el celular
sheet-ask-here = Qué confirmar en esta ventanilla
sheet-way = Orden y lugares adonde ir
sheet-bring = Qué traer
sheet-maybe = { $paper } (si hace falta)
sheet-missing = No lo trae. { $instead }
sheet-sees = Lo que ve el personal de la ventanilla
sheet-sees-neutral = Otras cosas que aceptó compartir
sheet-later-line = { $errand } ({ $from })
sheet-no-visit = Trámites que puede hacer sin ir a la ventanilla
sheet-own-heading = Guarde esta parte en su casa
sheet-own-text = Si la trae la próxima vez, repetirá menos su historia.
sheet-until = Los códigos de las ventanillas solo se leen si usted los muestra, y solo hasta que termine la jornada de trabajo de hoy.
sheet-own-caption = Su copia
sheet-stub-caption = Llave que abre su copia (guárdela aparte)

## One's own record
record-heading = Lea los códigos de su copia y de su llave.
record-text = Acerque al lector los códigos de la “copia” y de la “llave” del papel, uno por uno. El orden no importa.
record-one-more = Leímos el primer código. Ahora acerque el otro.
record-read = Papeles leídos
record-from-kiosk = Su copia de la máquina de orientación
record-locked = Papeles que todavía necesitan su llave: { $count }. Lea también el código pequeño del mismo papel, después de la línea de corte. Sin la llave, puede seguir con lo que se leyó.
record-done = Son todos
refilled-as-of = Estas son sus respuestas del { $date }. La edad y lo demás están como en ese momento. Después puede cambiar lo que sea diferente.
refilled-notes = Lo que escribió el personal de la ventanilla
record-without = Empezar sin registro
refilled-heading = Leímos sus respuestas de la última vez.
refilled-same = Seguir con el mismo asunto
refilled-other = Seguir con otro asunto

## A person, time, farewell
person-heading = El personal le ayudará.
person-text = Vaya a la mesa de información. El mapa muestra dónde está. No hace falta esperar aquí. Si siente peligro ahora mismo, avise al personal más cercano o llame al 110 (policía).
person-kept = Sus respuestas quedan un rato en esta pantalla. Si no quiere que otras personas las vean, toque “{ helper-start-over }”.
idle-heading = ¿Todavía está usando la pantalla?
idle-text = Si no toca nada, borramos sus respuestas y volvemos a la primera pantalla.
idle-left = Segundos que faltan: { $seconds }
idle-stay = Sí, sigo aquí
idle-finish = Terminar
goodbye-heading = Gracias por su visita.
goodbye-number = Su número es { $number }.
goodbye-text = Espere cerca hasta que llamemos su número.
goodbye-wiped = Todo lo que ingresó se borra cuando termina esta pantalla. Solo quedan el número, las ventanillas y las horas.
goodbye-kept = Lo que ingresó se borra cuando termina esta pantalla. Borramos el archivo de muestra después de { $minutes } minutos.
goodbye-finish = Terminar

## The voice: what is said and not shown
speech-how = Pulse la tecla “siguiente” para oír lo que puede elegir. Pulse la tecla “elegir” para elegirlo.
speech-step = Paso { $at } de { $of }
speech-place = { $at } de { $of }
speech-button = Botón
speech-choice = Opción
speech-switch = Interruptor
speech-key = Tecla
speech-field = Campo de texto
speech-chosen = Elegido
speech-not-chosen = No elegido
speech-on = Activado
speech-off = Desactivado
speech-missing = Marcado como que falta
speech-there = Sin marcar
speech-not-yet = Todavía no se puede pulsar
speech-attention = Atención
speech-stop = Lugar { $order }
speech-ask-here = Pregúntelo allí
speech-map = Mapa: { $floor }
speech-map-way = El camino empieza en “{ $here }” y termina en “{ $target }”.
speech-map-others = También en el mapa: { $others }
speech-code = Un código para leer
speech-empty = Todavía no hay nada escrito
speech-typed = Escrito: { $text }
speech-tick = Una marca
speech-to = {" a "}
speech-rate = Velocidad: { $percent } por ciento
speech-volume = Volumen: { $percent } por ciento
speech-hidden = La pantalla está oculta.
speech-shown = La pantalla se ve de nuevo.

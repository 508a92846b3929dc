# Machine-made translation, not reviewed by a person.

## The visitor's window

desk-show = Por favor, mostre o seu papel
desk-show-text = Aproxime do leitor o código deste guichê, no papel que você recebeu no totem. Se não tiver o papel, a equipe ouve você do mesmo jeito.
desk-sees = O que este guichê vê agora
desk-sees-exactly = A equipe vê somente isto:
desk-sees-text = O que não está aqui não foi informado a este guichê.
desk-consent = Podemos escrever isto no seu papel?
desk-consent-japanese = Uma parte está só em japonês. Peça à equipe que explique.
desk-consent-readers = Quem pode ler? Será impresso somente no papel.
desk-consent-own = Só eu (para ler em casa e usar na próxima vez)
desk-consent-own-detail = Ninguém consegue abrir sem a chave da sua cópia.
desk-consent-return = Vou voltar a este guichê
desk-consent-return-detail = Até { $date }, somente este guichê pode ler o que vê agora e este registro.
desk-consent-yes = Podem escrever no papel
desk-consent-no = Não escrever
desk-working = Um momento, por favor. Seu novo papel está sendo feito.
desk-out = Pegue o seu novo papel
desk-out-text = Mostre este código nos guichês que você escolheu. Guarde também o papel anterior; não jogue fora.
desk-codes = Seus novos códigos
desk-codes-text = Fotografe com o celular o código da tela ou peça à equipe para imprimir.
desk-next-code = Próximo código
desk-ok = OK
desk-understood = Entendi
desk-again = Responder de novo
desk-answered = Sua resposta, como a equipe a vê
desk-erase = Apagar um dígito
desk-yen = { $yen } ienes
desk-sheet-first = Registro do guichê
desk-sheet-from = Escrito em: { $counter }
desk-sheet-note = O que a equipe deste guichê escreveu
desk-sheet-return = Código para quando você voltar. Mostra o que este guichê viu hoje e o registro. Pode ser lido até { $date }.
desk-sheet-own = Abre com a chave do papel anterior. Guarde este papel em casa e a chave em um lugar diferente.

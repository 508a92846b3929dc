# Machine-made translation, not reviewed by a person.

## Paper and printer. err-: what happened and whose fault it is; rec-: what to do now.

err-printer-empty = Desculpe, acabou o papel da impressora.
rec-printer-empty = Sua senha vale. Anote a senha desta tela ou avise a equipe.
err-printer-jam = Desculpe, o papel ficou preso na impressora.
rec-printer-jam = Sua senha vale. Não puxe o papel e avise a equipe.
err-printer-cover = Desculpe, a tampa da impressora está aberta.
rec-printer-cover = Sua senha vale. Anote a senha desta tela ou avise a equipe.
err-printer-offline = Desculpe, não há conexão com a impressora.
rec-printer-offline = Sua senha vale. Anote a senha desta tela e vá ao guichê.
err-printer-failed = Desculpe, não conseguimos confirmar se a impressão chegou ao fim.
rec-printer-failed = Pegue o papel que tiver saído. Se faltar algo, imprima de novo ou anote a senha.
err-no-printer = Este totem não imprime.
rec-no-printer = Anote a senha ou tire uma foto dos códigos da tela.

## Hall and numbers

err-hall-unreachable = Desculpe, não há conexão com o sistema de senhas.
rec-hall-unreachable = Suas respostas continuam aqui. Por favor, fale com alguém da equipe.
err-numbers-exhausted = Desculpe, todas as senhas de hoje deste guichê já foram dadas.
rec-numbers-exhausted = Por favor, fale com a equipe. Vamos ver com você se dá para fazer hoje.
err-number-over = O dia mudou e esta senha não vale mais.
rec-number-over = Toque em “{ action-again }” para retirar uma senha de hoje.
err-not-in-queue = Desculpe, não conseguimos colocar sua senha na fila.
rec-not-in-queue = Tente de novo ou mostre a senha à equipe.

## Codes on paper

err-strip-empty = Nenhum código foi lido. Talvez seja a posição do papel ou a luz.
rec-strip-empty = Deixe o papel reto e mostre o código de novo.
err-strip-not-ours = Este código não foi feito por este totem. Nada do que foi lido ficou guardado.
rec-strip-not-ours = Mostre o código do seu papel de orientações. Se não tiver, comece do início.
err-strip-version = Desculpe, este totem não consegue ler este tipo de papel.
rec-strip-version = Comece do início ou mostre o papel à equipe.
err-strip-check = Parte do código não foi lida corretamente. Talvez seja uma dobra ou a luz.
rec-strip-check = Deixe o papel reto e mostre de novo, devagar.
err-strip-damaged = Este código está danificado e não pode ser lido.
rec-strip-damaged = Conte o assunto no guichê ou comece do início. A equipe também ajuda.
err-strip-forged = Não conseguimos confirmar que a prefeitura fez este código. Ele não foi aberto.
rec-strip-forged = Mostre o papel à equipe ou comece do início.
err-strip-expired = O dia de usar este código já passou. Por segurança, ele só vale no dia marcado.
rec-strip-expired = Comece do início para fazer um código de hoje.
err-strip-not-yet = Ainda não é a hora de usar este código.
rec-strip-not-yet = Veja a data e a hora no papel. Se for urgente, fale com a equipe.
err-strip-other-counter = Este código é de outro guichê. Aqui ele não pode ser lido.
rec-strip-other-counter = Mostre o código que está ao lado do nome deste guichê.
err-strip-stub-missing = Para abrir a “cópia”, também é preciso o código da “chave”. A chave ainda não foi lida.
rec-strip-stub-missing = Mostre também o código da “chave”. Se não achar, comece sem registros.
err-strip-stub-wrong = Esta “chave” não é desta “cópia”.
rec-strip-stub-wrong = Mostre a “chave” impressa junto com ela. Se não tiver, comece sem registros.
err-my-number-refused = Isto parecia um My Number e não foi aceito. Nada foi guardado.
rec-my-number-refused = Guarde o cartão e mostre o código do seu papel de orientações.

## The rest

err-nothing-found = Não encontramos nenhum assunto com estas palavras.
rec-nothing-found = Procure com outras palavras ou responda perguntas. A equipe também pode ajudar.
rec-nothing-found-near = Escolha um dos assuntos parecidos abaixo ou tente outra palavra. A equipe também pode ajudar.
err-trust-stale = Desculpe, hoje ainda não é possível fazer códigos.
rec-trust-stale = Sua senha vale. Conte o que quiser diretamente no guichê.
err-internal = Desculpe, ocorreu uma falha do sistema.
rec-internal = Comece de novo ou fale com a equipe.
err-strip-trust-stale = Desculpe, não é possível ler registros agora.
rec-strip-trust-stale = Comece sem registros ou fale com o balcão de informações.

## At a counter

err-strip-stub = Esta é a “chave” da sua cópia
rec-strip-stub = Ela não é usada no guichê. Por favor, mostre o código deste guichê.
err-desk-no-keys = Agora não podemos ler códigos
rec-desk-no-keys = Este guichê está fechado ou em preparação. Por favor, fale com a equipe.
err-desk-other-visit = Este papel parece ser de outra pessoa
rec-desk-other-visit = Ainda estamos escrevendo o registro da pessoa anterior. Por favor, aguarde um momento.
err-strip-of-counter = Este código é para um guichê. Aqui ele não pode ser lido.
rec-strip-of-counter = Mostre o código da “cópia”, na parte mais baixa do papel.

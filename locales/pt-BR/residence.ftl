# Machine-made translation, not reviewed by a person.

## Moving

procedure-move_in = Aviso de entrada, de outra cidade (転入届)
    .about = Para quem veio de outra cidade e começou a morar aqui. Avise em até 14 dias a partir do dia em que começou a morar.
    .late = Ainda é possível avisar. Perguntamos o motivo do atraso.
    .search = mudança, mudei para cá, mudar de casa, novo endereço, mudar endereço, aviso de entrada, registrar endereço, mudar juminhyo, esqueci de avisar, casa nova, tennyu, tennyu todoke
procedure-move_in_abroad = Aviso de entrada, de outro país (転入届)
    .about = Para quem veio de outro país e começou a morar aqui. Avise em até 14 dias a partir do dia em que começou a morar.
    .late = Ainda é possível avisar. Perguntamos o motivo do atraso.
    .search = cheguei ao Japão, vim do Brasil, vim de outro país, voltei ao Japão, registrar endereço, aviso de entrada, primeiro endereço, tennyu todoke
procedure-move_within = Aviso de mudança dentro da cidade (転居届)
    .about = Para quem mudou de endereço dentro desta cidade. Avise em até 14 dias a partir do dia da mudança.
    .late = Ainda é possível avisar. Perguntamos o motivo do atraso.
    .search = mudança, mudei na mesma cidade, mudar de apartamento, casa nova, construí casa, novo endereço, mudar endereço, registrar endereço, tenkyo, tenkyo todoke
procedure-move_out = Aviso de saída, para outra cidade (転出届)
    .about = Para quem vai se mudar para outra cidade. Pode avisar a partir de 2 semanas antes da mudança.
    .search = vou me mudar, sair da cidade, mudança, aviso de saída, certificado de saída, mudar juminhyo, morar sozinho, tenshutsu, tenshutsu todoke
procedure-move_out_abroad = Aviso de saída, para outro país (転出届)
    .about = Para quem vai morar em outro país por 1 ano ou mais. Avise antes de sair do Japão.
    .search = sair do Japão, voltar ao Brasil, voltar ao meu país, ir embora, morar no exterior, estudar no exterior, trabalhar no exterior, kikoku, kaigai tenshutsu
procedure-household_change = Aviso de mudança na família (世帯変更届)
    .about = Mesmo endereço, mas mudou o chefe da família (世帯主) ou quem faz parte dela. Avise em até 14 dias, contados do dia seguinte à alteração.
    .search = chefe da família, mudar chefe da família, dividir família, separar família, juntar famílias, morar junto, setai, setainushi, setai henko
procedure-licence_address = Mudar endereço ou nome na carteira de motorista
    .about = Na delegacia ou no centro de habilitação. Quem só tem a carteira no cartão My Number pode se inscrever antes. Assim basta avisar a prefeitura.
    .search = carteira de motorista, habilitação, CNH, endereço da carteira, delegacia, polícia, centro de habilitação, menkyo, unten menkyo, nome na carteira de motorista

## My Number card

procedure-mynum_continue = Continuar a usar o cartão My Number
    .about = O cartão feito na cidade anterior passa a valer aqui. Se você usa o e-Tax, diga no guichê.
    .search = cartão my number, continuar cartão, endereço do cartão, mudança com cartão, keizoku riyo, my number card
procedure-mynum_address = Mudar o endereço no cartão My Number
    .about = Para quem mudou de endereço dentro desta cidade.
    .search = endereço do cartão my number, mudar endereço, trocar endereço do cartão, novo endereço no cartão, my number jusho
procedure-mynum_name = Mudar o nome no cartão My Number
    .about = Para quem mudou de nome, por exemplo ao casar. Faça em até 14 dias, contados do dia seguinte à mudança.
    .search = nome do cartão my number, mudou o sobrenome, nome de casada, nome de solteira no cartão, mudar nome, shimei henko
procedure-mynum_sign = Colocar de novo a assinatura digital
    .about = Para quem mudou de endereço ou nome e perdeu o certificado usado no e-Tax e em pedidos pela internet.
    .search = assinatura digital, certificado eletrônico, e-Tax, e-Tax não funciona, imposto pela internet, shomeiyo denshi shomeisho
procedure-mynum_apply = Pedir o cartão My Number
    .about = Para quem faz o primeiro cartão. Demora cerca de 1 mês para chegar.
    .search = fazer my number, pedir cartão my number, primeiro cartão, tirar foto, my number, my number card, mainanbaa
procedure-mynum_express = Cartão My Number urgente
    .about = Para refazer rápido um cartão perdido, junto com o aviso de perda. Chega em casa em 1 semana, no prazo mais curto.
    .search = cartão urgente, cartão rápido, preciso logo, refazer cartão, segunda via, tokkyu hakko
procedure-mynum_baby = Cartão My Number do bebê
    .about = Pode pedir junto com o registro de nascimento. Até completar 1 ano, chega rápido e não precisa de foto.
    .search = cartão do bebê, my number do bebê, cartão da criança, my number criança, recém-nascido
procedure-mynum_get = Receber o cartão My Number
    .about = Para quem recebeu o aviso da prefeitura (cartão-postal). É preciso vir em pessoa.
    .search = buscar cartão, receber my number, chegou o cartão-postal, aviso para buscar, escolher PIN, kofu tsuchisho
procedure-mynum_renew_certificate = Renovar o certificado eletrônico
    .about = Para quem tem o certificado do cartão (5 anos) perto de vencer. Pode renovar a partir de 3 meses antes.
    .search = renovar certificado, certificado eletrônico, venceu, validade, envelope azul, my number vencido, cartão de saúde não funciona, renovar my number, koshin
procedure-mynum_renew_card = Renovar o cartão My Number
    .about = Para quem tem o cartão (10 anos, menores de idade 5 anos) perto de vencer. Pode renovar a partir de 3 meses antes.
    .search = renovar cartão, cartão vencido, validade do cartão, renovar my number, cartão novo, koshin
procedure-mynum_pin = Mudar o PIN ou desbloquear o cartão
    .about = Para quem esqueceu o PIN ou bloqueou o cartão. Se for só o PIN da assinatura, também dá para refazer com o celular e em loja de conveniência.
    .search = esqueci o PIN, esqueci a senha, cartão bloqueado, desbloquear, mudar PIN, senha my number, ansho bango, lock
procedure-mynum_lost = Cartão My Number perdido
    .about = Primeiro ligue e bloqueie o cartão: 0120-95-0178 (24 horas). O novo cartão custa cerca de 1.000 ienes, pagos ao receber.
    .search = perdi o cartão, cartão perdido, cartão roubado, roubaram, não acho o cartão, segunda via, bloquear cartão, perdi my number, funshitsu
procedure-mynum_return = Devolver o cartão My Number
    .about = Para quem quer devolver o cartão.
    .search = devolver cartão, não quero o cartão, entregar my number, cancelar my number, henno

## Registered seal

procedure-seal_register = Registrar um carimbo (印鑑登録)
    .about = Para moradores de 15 anos ou mais. Quem veio de outra cidade registra de novo.
    .search = carimbo, registrar carimbo, registro de carimbo, hanko, inkan, inkan toroku, jitsuin
procedure-seal_stop = Cancelar o carimbo, ou cartão do carimbo perdido
    .about = Para quem perdeu o cartão do carimbo (印鑑登録証) ou troca de carimbo.
    .search = perdi o cartão do carimbo, trocar carimbo, cancelar carimbo, cartão do inkan, perdi inkan card, hanko
procedure-mynum_express_abroad = Cartão My Number urgente para quem veio de outro país
    .about = Para quem veio de outro país e não tem o cartão. Peça em até 30 dias a partir do aviso de entrada, e o cartão chega mais rápido.
    .search = cartão urgente, cartão rápido, vim de outro país, vim do Brasil, fazer my number, tokkyu hakko
procedure-mynum_name_today = Mudar o nome no cartão My Number (junto com o registro)
    .about = Para quem muda de nome com o registro que faz hoje. Mude o cartão em até 14 dias, contados do dia seguinte à mudança de nome.
    .search = mudou o sobrenome, novo sobrenome, mudar nome, nome do cartão my number, nome de casada, shimei henko

## Moving, late, online, or in safety
procedure-move_private = Conversar antes de avisar a mudança
    .about = Antes do aviso, a equipe ouve você em um lugar tranquilo. Conte só o que quiser.
    .search = esconder meu endereço, endereço em segredo, ninguém pode saber meu endereço, fugi de casa, proteção, conversar antes, violência, shien sochi
procedure-move_private_record = Conversar sobre o seu registro de residência
    .about = Junto com o aviso, você pode conversar em um lugar tranquilo sobre quem pode ver o registro (住民票).
    .search = proteger juminhyo, ninguém ver meu endereço, endereço em segredo, restringir acesso, bloquear juminhyo, shien sochi
procedure-late_notice = Aviso depois dos 14 dias
    .about = Depois dos 14 dias, o aviso é no mesmo guichê. Às vezes pedimos para escrever o motivo do atraso.
    .search = atraso, esqueci de avisar, passou de 14 dias, avisar atrasado, multa, aviso de entrada atrasado, tennyu todoke
procedure-onestop = Avisar a saída pela internet (引越しワンストップ)
    .about = Use o cartão My Number e o celular (マイナポータル). Envie o aviso de saída e o dia em que vai à nova cidade.
    .search = mudança pela internet, mudança pelo celular, aviso de saída online, mynaportal, mainaportal, hikkoshi one stop, tenshutsu

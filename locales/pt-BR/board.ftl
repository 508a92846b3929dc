# Machine-made translation, not reviewed by a person.

### The board on the wall: called numbers and their counters.

board-heading = Chamando agora
board-come = Por favor, vá ao guichê da sua senha
board-nobody = Nenhuma senha está sendo chamada agora
board-old = Esta tela é das { $time }. Para novas chamadas, pergunte à equipe
board-no-view = Não é possível mostrar as chamadas. Pergunte à equipe
board-past = Já chamadas
board-waiting = Pessoas esperando
board-waiting-at = { $counter } { $count }
board-desk = Mesa { $desk }
board-counter = Guichê

# Machine-made translation, not reviewed by a person.

### The plan as `annai plan` writes it.

plan-line-title = Plano para { $date }
plan-line-stop = { $order }. { $counter }, { $place }
plan-line-ask = Confirmar no guichê: { $errand }
plan-line-bring = Trazer: { $papers }
plan-line-bring-maybe = Confirmar no guichê se é preciso: { $papers }
plan-line-fee = Taxa: { $yen } ienes
plan-line-ways = Sem ir ao guichê: { $ways }
plan-line-ways-maybe = Sem ir ao guichê (confirme no guichê se é possível): { $ways }
plan-line-no-visit = Você pode fazer isto sem ir ao guichê:
plan-line-elsewhere = Você faz isto fora da prefeitura:
plan-line-empty = Nenhum procedimento é necessário.
plan-line-next = Próxima pergunta: { $question }
plan-line-no-next = Não há mais perguntas.
plan-line-later = O que você pode fazer em outro dia:
plan-line-from = aproximadamente a partir de { $date }

/// Portuguese phrases, of Portugal and of Brazil.
#pragma once
#include "core/policy/language_phrases.h"

namespace baton::policy {

inline constexpr LanguagePhrase portuguese_phrases[] = {
    // A person.
    {PhraseMeaning::request,
     "(falar|conversar|tratar|prosear|falar direto|falar diretamente|conversar direto) (direto|diretamente|) (com|por|ao|no) "
     "(um|uma|alguem|algum|alguma|o|a|seu|sua|voces|atendente|humano|pessoa|gerente|responsavel|telefone|vosso|gente|consultor|"
     "vendedor|supervisor|tecnico)"},
    {PhraseMeaning::request,
     "(quero|queria|gostaria|gostava|preciso|prefiro|preferia|posso|poderia|podemos|da pra|da "
     "para|consigo|queremos|precisamos|precisava) (de|) (falar|conversar) com"},
    {PhraseMeaning::request,
     "(me|nos) (passa|passe|passem|transfere|transfira|transferem|poe|coloca|coloque|bota|conecta) (logo|) "
     "(para|pra|pro|com|ao|a|em contato|em contacto|um|uma)"},
    {PhraseMeaning::request,
     "(passe|passa|passem|transfira|transfere|ponha|ligue|coloque) (me|nos) (ja|) (para|pra|pro|com|ao|a|em contato|em "
     "contacto|um|uma|o)"},
    {PhraseMeaning::request,
     "(me|nos) (liga|ligue|liguem|ligam|telefona|telefone|telefonem|ligar|ligarem|telefonar|chama alguem|chame alguem|chamar "
     "alguem|da um toque|da uma ligada|de uma ligada|atenda|atende|visita|visite|visitem|ligasse|ligassem|retorna|retorne)"},
    {PhraseMeaning::request,
     "(liguem|ligue|liga|telefonem|telefone|ligar|telefonar|ligarem|telefonarem|contactem|ligasse) (me|nos|para mim|pra mim|para "
     "nos|pra nos|ca|para o meu|pro meu|para o numero|no meu)"},
    {PhraseMeaning::request,
     "(podem|pode|podes|poderiam|poderia|podiam|podia|conseguem|quem pode|alguem|alguem pode|seria possivel|da para|da pra|tem "
     "como|era possivel|quero que|preciso que|peco que|agradecia que|agradeço que|teria como) * (me|nos|) "
     "(ligar|ligarem|telefonar|ligue|liguem|ligasse|telefonem|ligarme|vir ca|passar ca|vir aqui|passar "
     "aqui|visitar|visitarnos|telefone|ligar de volta)"},
    {PhraseMeaning::request,
     "(agendar|marcar|combinar|fazer|ter|organizar|agende|marcarmos|agendarmos) (uma|um|a|o|) "
     "(ligacao|chamada|reuniao|videochamada|visita|call|conversa|videoconferencia|horario|telefonema|encontro|chamada de "
     "video|bate papo)"},
    {PhraseMeaning::request,
     "(tem|ha|existe|tem ai|ha ai|haveria|teria) (gente|alguem|alguma pessoa|uma pessoa|algum humano|um humano|algum "
     "atendente|algum ser humano|algum telefone|um telefone|algum numero|um numero) (de verdade|de "
     "carne|ai|real|humano|humana|com quem|que|para|pra|do outro lado|desse lado|por tras)"},
    {PhraseMeaning::request,
     "(uma pessoa|um humano|ser humano|atendente|alguem|gente) (real|humano|humana|de verdade|de carne e osso|de carne|me "
     "guiando|me explicando|que entenda|que me atenda|que me ouca|por favor|com quem falar)"},
    {PhraseMeaning::request,
     "(quero|queria|preciso de|prefiro|exijo|gostava de|gostaria de) (um|uma|ser atendido por um|ser atendida por uma|ser "
     "atendido por uma) (humano|pessoa|atendente|ser humano|supervisor|gerente|responsavel|contacto telefonico)"},
    {PhraseMeaning::request,
     "(chama|chame|chamem|chamar|manda|mande|mandem|mandar|enviem|envie) (me|nos|ai|ca|) (o|a|um|uma|alguem|algum) "
     "(gerente|supervisor|responsavel|chefe|ca|aqui|que|tecnico|para|pra|consultor|vendedor|atendente|ai|comercial)"},
    {PhraseMeaning::request,
     "(qual|um|algum|me da o|me passa o) (e|) (o|) (numero|telefone|contacto|ramal) (de telefone|para|pra|onde|que "
     "posso|posso|do vosso|de voces|de alguem)"},
    {PhraseMeaning::request,
     "(visita|vinda) (do|de um|da|de uma|de|dum) (consultor|tecnico|vendedor|comercial|representante|vosso|alguem)"},
    {PhraseMeaning::request,
     "(mostrar|mostro|explicar|explico) * (a um|a uma|ao vosso|aos vossos|a alguem|pessoalmente) "
     "(consultor|consultores|dos|tecnico|comercial|pessoa|)"},
    {PhraseMeaning::request,
     "(nao|sem|cansei de|farto de|chega de) (quero|vou|adianta|) (falar|falando|conversar|conversando) com "
     "(um|uma|o|a|esse|essa|este|esta|) (robo|bot|maquina|robozinho|assistente|ia)",
     true},
    {PhraseMeaning::request, "(com quem|a quem) (posso|devo|e que) (falar|ligar|me dirigir|falo|eu falo)"},
    {PhraseMeaning::request,
     "(por telefone|pessoalmente|de viva voz|por chamada|ao telefone|em pessoa|cara a cara) (seria|e melhor|era "
     "melhor|prefiro|por favor|pode ser|fica mais)"},
    {PhraseMeaning::request,
     "(prefiro|preferia|melhor|gostava de) (falar|conversar|tratar|prosear|resolver|ver) (isso|isto|) (pessoalmente|por "
     "telefone|ao telefone|ao vivo|de viva voz|por chamada|)"},
    // Anger, disappointment, confusion.
    {PhraseMeaning::emotional,
     "(estou|to|tou|estamos|ando|fiquei|ficamos|fico|sinto me|me sinto|sentimo nos|ja estou|ja to) "
     "(muito|bem|ja|bastante|super|realmente|mesmo|tao|extremamente|cada vez "
     "mais|mais|profundamente|completamente|totalmente|meio|um pouco|) "
     "(farto|farta|fartos|chateado|chateada|irritado|irritada|decepcionado|decepcionada|desiludido|desiludida|desapontado|"
     "desapontada|frustrado|frustrada|indignado|indignada|perdido|perdida|confuso|confusa|baralhado|baralhada|furioso|furiosa|"
     "cansado|cansada|insatisfeito|insatisfeita|aborrecido|aborrecida|revoltado|revoltada|enganado|enganada|lesado|lesada|"
     "desesperado|desesperada|puto|puta|sem paciencia|a perder a paciencia|perdendo a paciencia|de saco cheio)"},
    {PhraseMeaning::emotional,
     "(que|q|uma|e uma|mas que|grande|isso e|isto e) (uma|um|) (vergonha|decepcao|desilusao|falta de respeito|falta de "
     "consideracao|palhacada|absurdo|desastre|piada|raiva|droga|bagunca|descaso|desrespeito|perda de tempo|falta de "
     "brio|confusao|odio|saco|enganacao|porcaria|merda|aldrabice|vergonheira|sacanagem|pessimo "
     "atendimento|desatencao|brincadeira de mau gosto|inferno|frustracao)"},
    {PhraseMeaning::emotional,
     "(e|isto e|isso e|acho|muito|tao|considero|que) (muito|mesmo|simplesmente|completamente|totalmente|uma coisa|) "
     "(inaceitavel|inadmissivel|frustrante|revoltante|vergonhoso|lamentavel|ridiculo|irritante|decepcionante|desagradavel|"
     "intoleravel|desesperante|pessimo|horrivel|absurdo|desgastante|cansativo)"},
    {PhraseMeaning::emotional,
     "(perder|perdendo|perdi|acabou|acaba|acabando|haja|falta|esgotou|esgotar|tirar) (a|me a|minha|com a minha|) paciencia"},
    {PhraseMeaning::emotional,
     "(nao|ja nao|n|num) (estou a perceber|entendo|entendi|percebo|percebi|compreendo|to entendendo|estou entendendo|acredito) "
     "(mais|absolutamente|) (nada|coisa nenhuma|patavina|em mais nada|nada do que|em nada)",
     true},
    {PhraseMeaning::emotional,
     "(ninguem) (me|nos|) "
     "(responde|respondeu|atende|atendeu|liga|ligou|resolve|resolveu|da|diz|sabe|ajuda|ajudou|retorna|retornou|explica)",
     true},
    {PhraseMeaning::emotional,
     "(e|ja e|pela|e a|sendo a|vai na|e ja a) (a|) (terceira|quarta|quinta|segunda|decima|milesima|enesima|3|4|3a) vez que"},
    {PhraseMeaning::emotional, "(pela|e a) (terceira|quarta|quinta|decima|milesima|enesima) vez"},
    {PhraseMeaning::emotional,
     "(ja|) (disse|expliquei|falei|mandei|escrevi|enviei|perguntei|repeti|liguei|pedi) (isso|isto|) "
     "(tres|quatro|cinco|mil|varias|dez|umas|3|4|5|trocentas|duas) vezes"},
    {PhraseMeaning::emotional,
     "(gozar|gozando|brincando|brincar|tirando sarro|a rir|tirando onda|me fazendo de|fazer me de|fazem me de|me fazem de) "
     "(comigo|com a minha cara|com a cara|de mim|conosco|connosco|com a "
     "gente|palhaco|palhaca|bobo|boba|otario|parvo|parva|burro|idiota|trouxa)"},
    {PhraseMeaning::emotional, "(estao|esta|tao|ta|andam) (a|) (me|) (gozar|brincar|enrolar|enrolando|empurrar|fazer pouco)"},
    {PhraseMeaning::emotional,
     "(enganaram|mentiram|enrolaram|aldrabaram|fui|fomos|sinto me|me senti|senti me) (me|nos|) "
     "(enganado|enganada|enganados|aldrabado|aldrabada|enrolado|enrolada|pra mim|passado para tras|feito de|)"},
    {PhraseMeaning::emotional,
     "(nao) (funciona|serve|serviu|adianta|resolve|adiantou|resolveu) (para|pra|) (nada|porcaria nenhuma)", true},
    {PhraseMeaning::emotional, "(andar|ando|andando|andamos|dando|fico) (as|aos|em|) (voltas|circulos) *"},
    {PhraseMeaning::emotional,
     "(ate agora|ate hoje|continuo|continuamos|sigo|e|sempre) (nada|sem resposta|sem retorno|a espera|esperando resposta)"},
    {PhraseMeaning::emotional,
     "(me|nos) (irrita|irritam|desespera|desesperam|frustra|decepciona|chateia|revolta|tira do serio|tiram do serio|enche o "
     "saco|deixa louco|deixa louca|cansa)"},
    {PhraseMeaning::emotional,
     "(cheio|cheia|fartos|farto|farta|cansado|cansada|saturado) (disto|disso|de voces|desta|deste|de tanto|de ser|dessa|desse|de "
     "esperar|de repetir)"},
    {PhraseMeaning::emotional,
     "(esperava mais|paciencia da em|acham que sou|devem achar|pra que serve|so pode ser piada|mais confuso do que|mais confusa "
     "do que|nao confio|perdi a confianca|quebra de confianca|tenham vergonha|pior atendimento|pessimo atendimento|mau "
     "atendimento|conversa fiada|me deixaram na mao|deixaram me pendurado|fiquei a ver navios|da em arvore)",
     true},
    // Buying.
    {PhraseMeaning::intent,
     "(quanto|qto|quanto e que) (custa|custam|custaria|fica|ficaria|sai|sairia|e|seria|cobram|cobra|voces "
     "cobram|vale|ta|esta|que custa|e que custa|e que fica|me sai|pago|pagaria|eu pago|pagamos|eu vou|vou pagar|vou "
     "desembolsar|eu desembolso|sairia|ficava|custava|pode custar|por mes)"},
    {PhraseMeaning::intent,
     "(qual|quais|que|me diz o|me fala o|saber o|dizerme o|informar o|informarme o|me informe o|me informar o|confirmar o|dizer "
     "o) (e|o|a|os|seria|sao|sera|) (o|a|os|) (valor|valores|preco|precos|custo|mensalidade|tabela de "
     "precos|orcamento|investimento|tarifa)"},
    {PhraseMeaning::intent, "(sai|fica|saem|ficam|sairia|ficaria|ta|faz|fazem|vende) (por|a|em|) quanto"},
    {PhraseMeaning::intent,
     "(mande|mandem|manda|mandar|mandarem|envie|enviem|enviar|enviarme|enviarem|passe|passa|passem|passar|me passa|me manda|me "
     "envia|me "
     "faz|fazer|faca|facam|fazem|fazerme|solicito|solicitar|solicitamos|pedir|peco|peço|preciso|precisamos|precisava|quero|"
     "queria|queriamos|gostaria|gostariamos|gostava|gostavamos|receber|elaborar|emitir|remeter|aguardo|aguardamos|ter|obter|ver|"
     "agendar|marcar|preparar|preparem|pretendo|pretendemos|tem|fornecer) (me|nos|mos|pra mim|para mim|pra gente|) (de|) "
     "(um|uma|o|a|os|as|vosso|vossa|seu|sua|umas|) (de|receber|ter|ver|) (um|uma|o|a|) "
     "(orcamento|orçamento|proposta|cotacao|tabela|preco|precos|contrato|minuta|demonstracao|demo|boleto|link de pagamento|teste "
     "gratis|fatura proforma|proforma|proposta comercial|valores|valor|apresentacao|teste|licenca)"},
    {PhraseMeaning::intent,
     "(quero|queria|queremos|queriamos|gostaria|gostariamos|gostava|pretendo|pretendemos|vou|vamos|posso|podemos|como faco|como "
     "faço|como|da|da para|da pra|tem como|preciso|desejo) (de|para|pra|) "
     "(comprar|contratar|assinar|aderir|testar|experimentar|encomendar|pagar|fechar|comecar|subscrever|adquirir|renovar|ativar|"
     "instalar|ver funcionando|fechar negocio|ver o sistema|ver a ferramenta|ver a tela|fazer um teste|fazer o pedido|fazer a "
     "encomenda|avancar|me inscrever|ver isso funcionando|ver ao vivo)"},
    {PhraseMeaning::intent,
     "(quero|queria|gostava de|gostaria de|me da|me libera|liberem|ativem|libera|ativa) (o|os|um|uma|esses|aquele|meu|) (ver |) "
     "(teste|testes|15 dias|30 dias|7 dias|periodo|plano|pacote|versao|demo|demonstracao|dias) (gratis|gratuito|gratuitos|de "
     "teste|experimental|anual|mensal|do|da|basico|pro|premium|)"},
    {PhraseMeaning::intent,
     "(teste|versao|periodo|dias) (gratis|gratuito|gratuita|gratuitos|de teste|experimental|de experiencia|de avaliacao)"},
    {PhraseMeaning::intent,
     "(vamos|pode|podem|podemos|posso) (fechar|emitir|avancar|mandar a fatura|faturar|fechamos|avancar com|assinar|mandar o "
     "contrato|enviar o contrato|tocar|faturem)"},
    {PhraseMeaning::intent,
     "(fechado|negocio fechado|adjudicamos|adjudicar|aceitamos|aceito a proposta|aceitamos a proposta|esta adjudicado|fico "
     "com|ficamos com|eu levo|levo|quero fechar|vou querer|vamos querer|proposta aprovada|proposta aceita|damos luz verde|luz "
     "verde|pode tocar|bora fechar|bora|manda ver|segue a ordem de compra|segue o pedido|segue a encomenda|segue contrato "
     "assinado)"},
    {PhraseMeaning::intent,
     "(onde|quando|como|para qual|pra qual|para que|pra onde) (e que|eu|conta|posso|) "
     "(assino|assinamos|pago|pagamos|transfiro|deposito|comecamos|comeco|faco o pagamento|devo assinar|posso assinar|fazemos a "
     "encomenda|faco o pix|faço o pix|fazer o pagamento)"},
    {PhraseMeaning::intent,
     "(fazem|tem|ha|existe|oferecem|voces tem|da|dao|fazes|conseguem|consegue) (algum|alguma|um|uma|) (desconto|descontos|preco "
     "especial|teste|demo|demonstracao|condicao especial|promocao|versao de teste|periodo de teste|melhor preco)"},
    {PhraseMeaning::intent,
     "(mostrem|mostrar|mostra|mostre|me mostra|ver) (me|nos|) (a|o|as|) "
     "(ferramenta|sistema|programa|tela|telas|plataforma|produto|isso) * (funcionando|a funcionar|ao vivo|na minha frente|na "
     "pratica|em acao)"},
    {PhraseMeaning::intent,
     "(preco|precos|valor|orcamento|cotacao|proposta) (para|pra|de|por|p) * "
     "(licencas|usuarios|utilizadores|pessoas|lojas|unidades|postos|associacoes|funcionarios|lugares|meses|maquinas|"
     "computadores)"},
    // No more contact.
    {PhraseMeaning::opt_out,
     "(nao|n|ja nao|nunca) (quero|queremos|desejo|pretendo|pretendemos|desejamos|tenho interesse em) (mais|continuar a|voltar "
     "a|que me|) (receber|contato|contacto|saber|nada|ouvir|mensagens|mensagem|que me contactem|ser contactado|ser contatado|que "
     "me mandem|que me escrevam|emails)",
     true},
    {PhraseMeaning::opt_out,
     "(nao|n|nunca) (me|nos|) (mais|) "
     "(mande|mandem|manda|envie|enviem|contacte|contactem|contate|contatem|escreva|escrevam|procure|procurem|incomode|incomodem|"
     "perturbe|chame|chamem|contactar|enviar|mandar|escrever|voltem a) (me|nos|) "
     "(mais|nunca|mensagem|mensagens|email|emails|nada|por favor|pfv|)",
     true},
    {PhraseMeaning::opt_out,
     "(parem|pare|para|deixem|deixe|cessem|cesse|chega) (imediatamente|ja|) (de|com) (me|nos|) "
     "(mandar|enviar|escrever|contactar|contatar|ligar|incomodar|encher|chatear|perturbar|mensagens|insistir|as "
     "mensagens|mandarem|envios|me)",
     true},
    {PhraseMeaning::opt_out,
     "(remova|remover|removam|retire|retirem|retirar|tire|tira|tirem|tirar|apague|apaguem|apagar|exclua|excluam|excluir|elimine|"
     "eliminem|eliminar|risque|risquem|descadastre|descadastrar|cancele|cancelem) (me|o|a|os|meu|meus|minha|meu|) "
     "(meu|meus|minha|nome|numero|contato|contacto|email|dados|cadastro|da|das|de|do|desta|dessa|inscricao|subscricao|registo|"
     "endereco|tudo) * (lista|listas|base|dados|numero|contato|cadastro|mailing|sistema|vossa|vossas|email|registos|)",
     true},
    {PhraseMeaning::opt_out,
     "(me) (tira|tire|tirem|remove|remova|removam|exclui|exclua|descadastra|descadastre|apaga) "
     "(da|do|dessa|desse|desta|dai|das|logo|de)",
     true},
    {PhraseMeaning::opt_out,
     "(descadastrar|descadastro|descadastramento|cancelar inscricao|cancelar a inscricao|cancelar subscricao|cancelar a "
     "subscricao|anular a subscricao|sair da lista|sair dessa lista|sair desta lista|direito ao apagamento|eliminacao dos meus "
     "dados|exclusao dos meus dados|apagamento dos meus dados)",
     true},
    {PhraseMeaning::opt_out,
     "(cessem|cesse|suspendam|interrompam|encerrem) (de|) (imediato|imediatamente|) (todos|todas|qualquer|os|as|quaisquer) "
     "(os|as|) (envios|envio|comunicacoes|contactos|contatos|mensagens|contacto)",
     true},
    {PhraseMeaning::opt_out,
     "(esquecam|esqueca|esquece|percam) (me|de mim|que existo|o meu|meu) (numero|contacto|contato|endereco|email|que|)", true},
    {PhraseMeaning::opt_out,
     "(me deixe em paz|me deixem em paz|me deixa em paz|deixem me em paz|deixe me em paz|nao insista|nao insistam|nao voltem "
     "a|nao volte a|nao voltem|encerramos por aqui|encerra por aqui|fecha essa conversa|nem hoje nem amanha|dispenso "
     "contatos|dispenso contactos)",
     true},
    // No calls.
    {PhraseMeaning::do_not_call,
     "(nao|n|nunca|jamais|sem|nem|evitem|evite|favor nao|dispenso) (me|nos|) "
     "(ligue|liguem|liga|ligar|telefone|telefonem|ligacao|ligacoes|telefonar|chamadas|telefonemas|me ligar|telefona)",
     true},
    {PhraseMeaning::do_not_call,
     "(ligacao|ligacoes|chamada|chamadas|telefone|telefonemas|telefonema) (eu|) (nao|n|nunca|nem pensar|jamais)", true},
    {PhraseMeaning::do_not_call,
     "(nao|n|nunca) (atendo|atendemos|aceito|aceitamos|posso atender) (o|a|) "
     "(ligacao|ligacoes|telefone|chamadas|telefonemas|numeros|chamada)",
     true},
    {PhraseMeaning::do_not_call,
     "(so|apenas|somente|unicamente|exclusivamente|de preferencia|prefiro|melhor) (por|) (escrito|email|e "
     "mail|mail|whatsapp|zap|mensagem|sms|whats)",
     true},
    {PhraseMeaning::request,
     "(transfere|transfira|passa|passe|chama|chame|quero) (logo|ja|) (pra|para|por) (um|uma|o|a|alguem) (humano|ser "
     "humano|pessoa|atendente|gerente|supervisor|alguem|responsavel|especialista)"},
    {PhraseMeaning::request,
     "(ponha|poe|coloque|coloca|passe|passa) (me|) (uma pessoa|um humano|alguem|o responsavel|a responsavel|o gerente|um "
     "tecnico) (em linha|na linha|ao telefone|no telefone|ai|)"},
    {PhraseMeaning::request, "(prefiro|queria|quero|preferia|gostava de) (ouvir|escutar) (uma voz|alguem|uma pessoa)"},
    {PhraseMeaning::request,
     "(cinco|dez|cinco|dois|meia|10|5|15|quinze) (minutos|minutinhos|hora) (ao|por|no) (telemovel|telefone|celular|zoom)"},
    {PhraseMeaning::request,
     "(resolve|resolvia|resolver|tratar|falamos|falar|explico|explicar) * (ao telemovel|por telefone|ao telefone|por "
     "chamada|pelo telefone|por zoom|pessoalmente)"},
    {PhraseMeaning::request,
     "(atendente|humano|pessoa|operador|assistente humano|consultor) (por favor|pf|pfv|faz favor|se faz favor)"},
    {PhraseMeaning::request,
     "(um|alguem|uma) (de vos|de voces|dos vossos|da vossa equipa|da sua equipe|do time) * "
     "(juntasse|viesse|ligasse|passasse|venha|ligue|participe|entre)"},
    {PhraseMeaning::emotional,
     "(que inferno|ninguem merece|nao aguento mais|n aguento mais|pelo amor de deus|pra desistir|vou desistir|desisto|que "
     "saco|me leva a serio|levam a serio|nota dez pra voces|ta dificil|impossivel trabalhar assim|ja chega|ja basta|e demais|um "
     "descaso|uma novela|de mal a pior|cansei|esgotou se|nao tem cabimento|brincadeira ne|ta de brincadeira|estao de "
     "brincadeira|affff|aff|que porcaria|so pode ser brincadeira|me deixa na mao|fiquei sem)",
     true},
    {PhraseMeaning::intent,
     "(fecho|fechamos|fecha|fechar) (o|com|esse|este|negocio|no|a) (plano|pacote|negocio|contrato|pedido|compra|proposta|anual)"},
    {PhraseMeaning::intent,
     "(queiram|queira|favor|pode|podem) (faturar|emitir|enviar a fatura|separar|reservar|mandar a fatura|preparar o "
     "contrato|tratar do contrato)"},
    {PhraseMeaning::intent,
     "(separa|separe|reserva|reserve|guarda|guarde|mande|manda) (me|) "
     "(1|2|3|4|5|6|8|10|12|um|uma|dois|duas|tres|quatro|cinco|seis|dez|doze) *"},
    {PhraseMeaning::intent,
     "(mande|manda|mandem|envie|enviem) (me|nos) (o|la|ja|la esse|esse|o link|o contrato|a fatura) "
     "(link|programa|contrato|boleto|fatura|esse programa|la|)"},
    {PhraseMeaning::opt_out,
     "(me esquece|me esqueca|me esquecam|me risca|me risque|esquece de mim|esquecam de mim|risca dai|risque dai|risca meu "
     "numero|esqueca meu numero)",
     true},
    {PhraseMeaning::do_not_call, "(nada|sem|zero) (de|) (ligacao|ligacoes|ligaçao|chamadas|telefonemas)", true},
    {PhraseMeaning::do_not_call, "(escrevam|escreva|escreve) (me|) (apenas|so|somente|em vez|e nao)", true},
};

}  // namespace baton::policy

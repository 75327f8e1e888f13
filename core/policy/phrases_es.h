/// Spanish phrases, of Spain and of America.
#pragma once
#include "core/policy/language_phrases.h"

namespace baton::policy {

inline constexpr LanguagePhrase spanish_phrases[] = {
    // A person.
    {PhraseMeaning::request,
     "(hablar|platicar|charlar|conversar|tratar|hablarlo|verlo|comentarlo) (directamente|) (con|por) "
     "(una|un|alguien|algun|alguna|el|la|su|tu|vuestro|otra) "
     "(persona|humano|ser|agente|comercial|asesor|asesora|responsable|encargado|encargada|gerente|jefe|operador|operadora|"
     "ejecutivo|ejecutiva|vendedor|vendedora|tecnico|companero|especialista|supervisor|consultor|telefono|de|del|que|real|en)"},
    {PhraseMeaning::request, "(hablar|platicar|charlar) (directamente|) (con alguien|por telefono|en persona|de viva voz)"},
    {PhraseMeaning::request,
     "(quiero|quisiera|querria|necesito|prefiero|me gustaria|nos gustaria|queremos|puedo|podria|podemos|podriamos) (poder|) "
     "(hablar|platicar|charlar) con"},
    {PhraseMeaning::request,
     "(paseme|pasame|pasenme|paseme|pongame|ponme|ponganme|comuniqueme|comunicame|comuniquenme|transfierame|transfiereme|"
     "conecteme|conectame|deme|dame) (ya|) (con|a) *"},
    {PhraseMeaning::request,
     "(me|nos) "
     "(pasa|pasas|pasan|pase|pasen|comunica|comunicas|comunican|pone|pones|ponen|pongan|ponga|transfiere|transfieren|conecta) "
     "con"},
    {PhraseMeaning::request, "(pasarme|ponerme|comunicarme|transferirme|pasarnos|ponernos) con"},
    {PhraseMeaning::request,
     "(que|podria|podrian|puede|pueden|puedes|podeis|podrias|quiero que|necesito que|necesito q) * (me|nos|) "
     "(llame|llamen|llames|llameis|llamarme|llamarnos|marque|marquen|marcarme|telefonee|telefonearme) "
     "(alguien|un|una|el|la|por|hoy|mañana|esta|este|al|a|cuando|antes|para|en|lo|)"},
    {PhraseMeaning::request,
     "(llamame|llameme|llamenme|llamadme|llamanos|llamennos|llamenos|llamadnos|marcame|marqueme|marquenme)"},
    {PhraseMeaning::request,
     "(me|nos) (llamas|llamais|llaman|marcan|marcas|podeis llamar|pueden llamar|puede llamar|puedes llamar|podrian llamar|podria "
     "llamar|pueden marcar|puede marcar)"},
    {PhraseMeaning::request, "(me|nos) (llame|llamen|marque|marquen|atienda|atiendan|visite|visiten) (un|una|alguien|el|la|por)"},
    {PhraseMeaning::request,
     "(agendar|programar|concertar|organizar|coordinar|hacer|tener|cerrar|fijar) (una|la) "
     "(llamada|videollamada|reunion|visita|cita|videoconferencia|call|junta|charla)"},
    {PhraseMeaning::request,
     "(una persona|un humano|ser humano|alguien) (real|humano|humana|de carne|de verdad|con quien hablar|que me atienda|que me "
     "escuche)"},
    {PhraseMeaning::request,
     "(hay|tienen|teneis|tienes|habra|existe) (algun|alguna|un|una|alguien) * (persona|humano|telefono|numero) * "
     "(llamar|hablar|real|ahi|con quien)"},
    {PhraseMeaning::request,
     "(hay|esta|habla|tienen) (alguien|algun humano|una persona|un humano|gente) (ahi|real|de verdad|detras|al otro lado|con "
     "quien)"},
    {PhraseMeaning::request,
     "(quiero|exijo|necesito|prefiero|deme|dame) (con|a|que me atienda|) (una|un|alguna) (persona|humano|ser "
     "humano|agente|operador|operadora|asesor|comercial)"},
    {PhraseMeaning::request,
     "(que se ponga|que venga|que vengan|que pase|que me atienda|que me atiendan|que nos visite|mandenme a alguien|envienme a "
     "alguien|mande a alguien|manden a alguien)"},
    {PhraseMeaning::request,
     "(a que|que|cual) * (numero|telefono) (puedo llamar|los llamo|les llamo|llamo|os llamo|te llamo|marco)"},
    {PhraseMeaning::request,
     "(no quiero|no pienso) (hablar|seguir hablando|seguir) con (un|una|el|la|este|esta) (bot|robot|maquina|contestadora)", true},
    {PhraseMeaning::request,
     "(pasar|venir|acercarse|visitarnos) * (por nuestra oficina|a nuestra oficina|a vernos|por aqui|por la tienda|a la tienda)"},
    {PhraseMeaning::request, "(con quien|con quién) (puedo|podria|debo|tengo que) (hablar|comunicarme)"},
    {PhraseMeaning::request, "en persona en nuestras"},
    // Anger, disappointment, confusion.
    {PhraseMeaning::emotional,
     "(estoy|estamos|ando|me tienen|me teneis|me tienes|ya me tienen|me siento|nos sentimos|quede|quedo) "
     "(muy|bastante|realmente|ya|bien|mas que|super|de verdad|un poco|completamente|totalmente|) "
     "(harto|harta|hartos|hartas|molesto|molesta|molestos|enojado|enojada|enfadado|enfadada|cabreado|cabreada|decepcionado|"
     "decepcionada|decepcionados|frustrado|frustrada|frustrados|indignado|indignada|perdido|perdida|confundido|confundida|liado|"
     "liada|cansado|cansada|desesperado|desesperada|engañado|engañada|estafado|estafada|indignados|hasta)"},
    {PhraseMeaning::emotional,
     "(muy|bastante|tan) "
     "(molesto|molesta|molestos|decepcionado|decepcionada|enojado|enojada|enfadado|enfadada|frustrado|frustrada) con "
     "(ustedes|uds|vosotros|usted|ud|su|vuestro|el|la)"},
    {PhraseMeaning::emotional,
     "(esto|eso|su|vuestro|este|esta|es|parece|me parece) * (es|) (una|un|de) (verguenza|tomadura de pelo|falta de respeto|falta "
     "de seriedad|desastre|burla|estafa|chiste|broma de mal gusto|insulto|lio|caos|pesadilla|locura|despropósito|perdida de "
     "tiempo|cachondeo|porqueria|mierda)"},
    {PhraseMeaning::emotional,
     "(que|vaya) (verguenza|frustrante|decepcion|desastre|bronca|rabia|coraje|falta de respeto|falta de "
     "seriedad|desesperacion|asco|indignante|estafa|tomadura|perdida de tiempo|mala atencion|mal servicio|lio|pesadilla)"},
    {PhraseMeaning::emotional,
     "(es|resulta|esto es|muy) (muy|realmente|) "
     "(frustrante|inaceptable|indignante|vergonzoso|desesperante|lamentable|intolerable|decepcionante|ridiculo|penoso)"},
    {PhraseMeaning::emotional, "(pierdo|perdiendo|perder|perdi|agotando|acaba|agota) (la|mi|el|) paciencia"},
    {PhraseMeaning::emotional,
     "(no|ya no) (entiendo|entendi|comprendo) (nada|absolutamente nada|ni papa|ni jota|que me estan|que quieren)", true},
    {PhraseMeaning::emotional, "(no hay quien|nadie|quien) (lo|los|les|os|) entienda", true},
    {PhraseMeaning::emotional, "(no|ya no) (me|nos) (creo|fio|fie|creemos|fiamos) (nada|de|ni)", true},
    {PhraseMeaning::emotional,
     "(no me fie|no me fio|desconfio|me mintieron|me han mentido|me mintio|me engañaron|me han engañado|me timaron|nos "
     "engañaron|me tomaron el pelo|me estan tomando el pelo|me estais tomando el pelo|se burlan de mi|se rien de mi|me toman por "
     "tonto|me toman por tonta)",
     true},
    {PhraseMeaning::emotional, "(dando|dar|dan|doy) (mil|) vueltas"},
    {PhraseMeaning::emotional,
     "(nadie|nunca|no) (me|nos) (contesta|contestan|responde|responden|hace caso|hacen "
     "caso|ayuda|ayudan|escucha|escuchan|resuelve|resuelven|soluciona)",
     true},
    {PhraseMeaning::emotional,
     "(sigo|seguimos|llevo|llevamos) * (sin respuesta|sin que nadie|esperando) (una respuesta|respuesta|que alguien|que me|y "
     "nada|)"},
    {PhraseMeaning::emotional, "(es|ya es|van|por) (la|) (tercera|cuarta|quinta|segunda|enesima) vez que"},
    {PhraseMeaning::emotional,
     "(ya|) (se|le|les|te|os|lo|) (lo|) (he dicho|he explicado|dije|explique|escribi|pregunte|repeti) "
     "(tres|cuatro|cinco|mil|varias|veinte|ochenta|dos) veces"},
    {PhraseMeaning::emotional, "(no sirve|no sirven|no funciona|no vale) (para nada|de nada|nada)", true},
    {PhraseMeaning::emotional,
     "(estoy|me tiene|me tienen|hasta) (hasta|los|las|) (las narices|el gorro|los huevos|la coronilla|la madre|el moño|aqui)"},
    {PhraseMeaning::emotional,
     "(me|nos) (desespera|desesperan|frustra|molesta|enoja|indigna|enfurece|saca de quicio|sacan de quicio|da "
     "rabia|decepciona|parece increible|parece fatal)"},
    {PhraseMeaning::emotional,
     "(que|) (desesperan|desespera|es un cuento|era un cuento|era mentira|es mentira|puro cuento|una mentira)"},
    {PhraseMeaning::emotional, "(para el|al) caso que me (hacen|hace|haceis)"},
    {PhraseMeaning::emotional, "me contesta cualquier cosa"},
    // Buying.
    {PhraseMeaning::intent,
     "(cuanto|cuánto) (cuesta|cuestan|costaria|costarian|sale|saldria|vale|valen|valdria|seria|es|me sale|me saldria|nos "
     "saldria|nos costaria|me cobran|cobran|cobra|cobrais|me cobrarian|tengo que pagar|hay que "
     "pagar|pagaria|pagariamos|sube|subiria)"},
    {PhraseMeaning::intent,
     "(que|cual) (precio|precios|costo|coste|tarifa|tarifas|es el precio|es el costo|es el coste|es la tarifa|seria el "
     "precio|seria el costo|seria el coste|valor|cuesta|vale)"},
    {PhraseMeaning::intent,
     "(a|por) (cuanto|como|que precio) (sale|salen|esta|estan|me lo dejan|me lo deja|me lo dejais|me sale|saldria|lo venden)"},
    {PhraseMeaning::intent,
     "(pasame|paseme|pasenme|pasadme|mandame|mandeme|mandenme|enviame|envieme|envienme|enviadme|mandadme|dame|deme|denme|me "
     "pasas|me pasa|me pasan|me pasais|me mandas|me manda|me mandan|me mandais|me envias|me envia|me envian|me enviais|me das|me "
     "da|me dan|nos pasas|nos pasan|nos mandan|nos envian|nos "
     "dan|pasar|mandar|enviar|enviarme|mandarme|pasarme|pasarnos|enviarnos|mandarnos|facilitarnos|facilitarme|indicarme|darme|"
     "darnos|envien|manden|pasen|remitir|remitirnos|recibir|hacerme|hacernos|hazme|haganme|prepararme|prepararnos|preparenos|"
     "preparen|preparar|elaborar|necesito|necesitamos|necesitaria|necesitariamos|quiero|queremos|quisiera|quisieramos|solicito|"
     "solicitamos|solicitar|pedir|pido|espero|esperamos|querria|busco|agradeceria|ver|obtener|tener) "
     "(un|una|el|la|los|las|su|sus|vuestro|vuestros|tu|esa|ese|de nuevo|ya|) "
     "(presupuesto|presupuestos|cotizacion|cotizaciones|precio|precios|oferta|propuesta|tarifa|tarifas|proforma|lista de "
     "precios|contrato|borrador|factura|demo|demostracion|prueba|propuesta economica|licencia)"},
    {PhraseMeaning::intent,
     "(quiero|queremos|quisiera|quisieramos|querria|queria|queriamos|necesito|necesitamos|me gustaria|nos gustaria|vamos a|voy "
     "a|deseo|deseamos|puedo|podemos|podria|podriamos|donde puedo|como puedo|como hago para|como) (poder|) "
     "(comprar|contratar|suscribirme|suscribirnos|probar|probarlo|pagar|pagarlo|empezar|adquirir|encargar|firmar|renovar|activar|"
     "ampliar|darme de alta|darnos de alta|contratarlo|comprarlo|arrancar|ver una demo|ver una demostracion|ver la demo|ver el "
     "sistema|verlo funcionando|agendar una demo|cotizar|pedir)"},
    {PhraseMeaning::intent,
     "(hay|tienen|teneis|tienes|tenes|ofrecen|existe|dan|me dan) (alguna|algun|una|un|) (version|periodo|) (de|) "
     "(prueba|demo|descuento|prueba gratis|prueba gratuita|precio especial|oferta|promocion)"},
    {PhraseMeaning::intent, "(prueba|version|periodo) (gratis|gratuita|gratuito|de prueba)"},
    {PhraseMeaning::intent,
     "(enseñarnos|mostrarnos|enseñarme|mostrarme|enseñarmelo|mostrarmelo|me enseñan|nos enseñan|nos muestran|me "
     "muestran|enseñadme|muestrenme|enseñeme|muestreme) * (la herramienta|el sistema|el programa|la plataforma|la "
     "aplicacion|como funciona|funcionando|producto|una demo|demostracion)"},
    {PhraseMeaning::intent,
     "(dame de alta|deme de alta|denme de alta|dadme de alta|dennos de alta|dadnos de alta|nos damos de alta|me doy de "
     "alta|apuntame|apunteme|inscribame|inscribeme)"},
    {PhraseMeaning::intent,
     "(nos animamos|me animo|nos lo quedamos|me lo quedo|lo compro|lo compramos|lo quiero|lo queremos|lo contratamos|lo "
     "contrato|aceptamos|acepto|cerramos|cerremos|adelante con|trato hecho|vamos adelante|seguimos adelante|damos el visto "
     "bueno|que sea si|nos quedamos con|me quedo con|nos decidimos|lo tomamos|lo tomo)"},
    {PhraseMeaning::intent,
     "(adjunto|adjuntamos|envio|enviamos|mando|les paso) (la|el|nuestra|) (orden de compra|pedido|orden|contrato "
     "firmado|presupuesto firmado|propuesta firmada|oferta firmada|comprobante)"},
    {PhraseMeaning::intent,
     "(donde|cuando) (firmo|firmamos|pago|pagamos|hay que firmar|tengo que firmar|empezamos|arrancamos|podemos empezar|hago el "
     "pago|deposito|transfiero|les deposito)"},
    {PhraseMeaning::intent, "(hago|hacemos|hacer) (el|un|la) (pedido|pago|encargo|transferencia|compra)"},
    {PhraseMeaning::intent,
     "(llamaba|escribo|escribia|contacto) (porque|para|por) * (contratar|comprar|presupuesto|precio|precios|cotizacion|demo)"},
    {PhraseMeaning::intent,
     "(presupuesto|cotizacion|precio|precios|tarifas) (para|por|de) * "
     "(licencias|usuarios|personas|puestos|equipos|unidades|sedes|tiendas|empleados|sucursales)"},
    // No more contact.
    {PhraseMeaning::opt_out,
     "(no|ya no|nunca) (me|nos) "
     "(escriban|escribas|escriba|escribais|contacten|contacte|contactes|contacteis|manden|mandes|mande|mandeis|envien|envies|"
     "envie|envieis|molesten|molestes|moleste|busquen) (mas|nunca|mensajes|correos|nada|otra|de|ningun|sus|publicidad|por "
     "favor|x favor|)",
     true},
    {PhraseMeaning::opt_out,
     "(no|ya no) (quiero|queremos|deseo|deseamos) (recibir|que me|que nos|seguir recibiendo|saber) "
     "(mas|ningun|sus|contacten|escriban|correos|mensajes|nada|comunicaciones|escribais|molesten|publicidad|que|otro)",
     true},
    {PhraseMeaning::opt_out,
     "(dejen|deja|deje|dejad|paren|para|pare|parad|cesen) (ya|) de "
     "(escribirme|escribirnos|escribir|mandarme|mandarnos|mandar|enviarme|enviarnos|contactarme|contactarnos|molestarme|molestar|"
     "molestarnos|insistir)",
     true},
    {PhraseMeaning::opt_out,
     "(denme|dame|deme|dadme|dennos|dadnos|darme|darnos|quiero darme|me doy|quiero que me den|solicito la|solicito mi|tramiten "
     "mi|quiero la) (de|) baja",
     true},
    {PhraseMeaning::opt_out,
     "(borren|borrenme|borra|borrame|borrad|borradme|eliminen|eliminenme|elimine|eliminar|eliminame|quitenme|quitame|quiteme|"
     "quitadme|saquenme|sacame|saqueme|sacadme|supriman|retirenme|bórrenme|borrar|quiten|saquen) (me|) (de|ya|mi|mis|mi "
     "correo|mi numero|) (su|sus|la|las|vuestra|vuestras|esta|tu|correo|numero|telefono|datos|contacto|lista|listas|base)",
     true},
    {PhraseMeaning::opt_out, "(supresion|cancelacion|eliminacion|baja) (de|) (todos|) (mis|nuestros) datos", true},
    {PhraseMeaning::opt_out, "(cese|cesen) (de|) * (comunicacion|comunicaciones|envios)", true},
    {PhraseMeaning::opt_out,
     "(no insistan|no insista|no insistas|no insistais|olvidense de mi|olvidese de mi|olvidate de mi|dejenme en paz|dejame en "
     "paz|dejeme en paz|dejadme en paz|no vuelvan a|no vuelva a|no vuelvas a|no volvais a)",
     true},
    {PhraseMeaning::opt_out, "(hoy|ahora|mes que viene|mañana) ni nunca", true},
    // No calls.
    {PhraseMeaning::do_not_call,
     "(no|nunca|ni|ya no|favor de no|sin) (me|nos|) "
     "(llamen|llames|llame|llameis|marquen|marques|llamarme|llamarnos|llamadas|llamar|telefoneen|hagan llamadas|llaméis)",
     true},
    {PhraseMeaning::do_not_call,
     "(no|ni) (atiendo|atendemos|contesto|contestamos|cojo|respondo|acepto|aceptamos|quiero|queremos|puedo atender|recibo|tomo) "
     "(las|) (llamadas|telefono|el telefono)",
     true},
    {PhraseMeaning::do_not_call, "(al|por) (cel|celular|telefono|movil) no", true},
    {PhraseMeaning::do_not_call, "(nada de|sin|no mas) (llamadas|llamar|telefono)", true},
    {PhraseMeaning::do_not_call,
     "(solo|unicamente|mejor|exclusivamente|nomas|prefiero|sea) (por|) (escrito|correo|email|mail|whatsapp|mensaje|whats|wasap)",
     true},
    {PhraseMeaning::request,
     "(echar|echais|echame|echeme|echenme|dar|dame|deme|denme|das|dais|pegar|pegame|pegueme|haz|hagan) * "
     "(telefonazo|llamada|toque|llamadita|timbrazo)"},
    {PhraseMeaning::request, "(alguien|nadie|persona|gente) (de carne y hueso|que respire|de verdad|con pulso|que piense)"},
    {PhraseMeaning::request,
     "(el interno|la extension|el numero|el telefono|el movil|el celular) (de|directo de|del) "
     "(un|una|algun|alguna|su|tu|vuestro|el|la|asesor|encargado)"},
    {PhraseMeaning::request,
     "(un|una|algun|alguna|su|vuestro|el|la) "
     "(ingeniero|tecnico|asesor|asesora|comercial|agente|responsable|especialista|persona) * "
     "(venga|viniera|visite|visitara|pase|pasara|se acerque|nos acompane|me explique|nos explique|me llame|me atienda)"},
    {PhraseMeaning::request, "(acerquese|acerquense|pasense|pasese|venga|vengan|hableme|hablame) (por|a|en|al|cuando)"},
    {PhraseMeaning::request,
     "(agente|asesor|asesora|operador|operadora|humano|persona|representante) (por favor|porfa|porfavor|ya|pls)"},
    {PhraseMeaning::emotional,
     "(me|nos) (indigna|esta viendo la cara|estan viendo la cara|han liado|has liado|toman el pelo|tomais el pelo|habeis "
     "mentido|dejaron tirado|dejaron tirada|tienen abandonado|tienen abandonada|da la impresion de que se)"},
    {PhraseMeaning::emotional,
     "(de mal en peor|no me lo puedo creer|esto es el colmo|ya esta bien|hay que tener cara|menuda chapuza|vaya chapuza|una "
     "chapuza|me rindo|una locura|no tiene sentido|no se puede trabajar asi|no hay derecho|mas perdido que|mas liado que|peor "
     "que antes)",
     true},
    {PhraseMeaning::intent,
     "(pongame|ponme|apartame|aparteme|reserveme|reservame|reservennos|mandeme|anoteme|apunteme) (ya|) "
     "(1|2|3|4|5|6|8|10|12|20|uno|una|un|dos|tres|cuatro|cinco|seis|diez|doce|el|la|los|las) *"},
    {PhraseMeaning::intent,
     "(remitannos|remitanme|enviennos|envienos|mandennos|pasennos|hagannos llegar|haganos llegar) (el|la|los|su|un|una) "
     "(contrato|borrador|oferta|propuesta|presupuesto|cotizacion|factura|orden|enlace)"},
    {PhraseMeaning::opt_out,
     "(no hace falta|no es necesario|no necesito|no quiero) que (volvais|vuelvan|vuelva|vuelvas|me|nos|sigan|sigais|no) "
     "(a|me|escriban|escribais|contacten|contacteis|escriba|manden|escribiendo|mandando|insistan)",
     true},
    {PhraseMeaning::opt_out,
     "prefiero que no (me|nos) (escriban|escribais|escriba|escribas|contacten|contacteis|contacte|manden|mandeis|envien|envieis)",
     true},
    {PhraseMeaning::opt_out, "(den|dar|denme|demen|de|dame|solicito) (de|la|mi) baja", true},
    {PhraseMeaning::opt_out,
     "(borreme|borrame|borrenme|quiteme|quitenme|quitame|saqueme|saquenme|sacame|eliminenme|elimineme) (de ahi|de aqui|de "
     "donde|del|de|ya|por favor)",
     true},
    {PhraseMeaning::do_not_call, "(trabajo|mi|el) (movil|celular|telefono) (no|tranquilo|en paz|apagado)", true},
};

}  // namespace baton::policy

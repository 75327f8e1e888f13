#include "core/detect/synonyms.h"

#include <algorithm>
#include <string_view>

#include "core/detect/lexicon.h"
#include "core/detect/stems.h"

namespace baton {
namespace {

/// One group a line; the first word stands for all of them. Endings are cut off before looking up, so one form of a word does.
constexpr std::string_view groups[] = {
    // Who.
    "someone somebody anyone anybody sumone sombody smone summat sb",
    "person human bloke chap fella lad guy dude lady gentleman gent gal woman man adult individual mortal soul humanoid fellow "
    "geezer people folk personne persona mensch",
    "rep representative salesperson salesman saleswoman advisor adviser consultant agent seller salesrep csm sdr bdr ae",
    "colleague coworker teammate workmate counterpart associate",
    "expert specialist engineer technician techie architect developer programmer guru boffin dev devs sme",
    "manager supervisor superior teamlead lead foreman superintendent coordinator",
    "director ceo cfo coo cto cio ciso md vp svp evp president chairman chairwoman chairperson chair principal headteacher "
    "headmaster headmistress rector dean provost mayor bishop commissioner founder cofounder boss chief executive gm gmd cmo cpo "
    "chancellor treasurer bursar secretary general",
    "owner proprietor landlord freeholder franchisee licensee",
    "board committee council trustee governor cabinet panel partner shareholder leadership management exco steerco senate "
    "executive-board vorstand aufsichtsrat directorate assembly parliament senior-team quorum",
    "husband wife brother sister father mother dad mum mom mama papa son daughter uncle aunt auntie cousin spouse nephew niece "
    "missus hubby fiance grandfather grandmother",
    "finance treasury accounting accountant bookkeeper comptroller controller fd payroll",
    "lawyer solicitor counsel attorney barrister notary paralegal jurist",
    "supplier vendor provider contractor subcontractor incumbent reseller distributor",
    "customer client guest shopper buyer consumer visitor patron punter",
    "competitor rival competition alternative",
    "bot robot chatbot ai machine computer automaton algorithm android gpt chatgpt siri alexa cyborg droid",
    "they he she",
    "them him her",
    "their his",
    "i'm im i've ive",
    "we're we've",
    "you u ya yous yall y'all ye",
    "your ur yr yours",
    "you're youre",
    "i'd i'll",
    "we'd we'll",
    "they're theyre they've he's she's",
    // Reaching somebody.
    "call ring phone telephone dial bell buzz tinkle rang phoned rung callback",
    "speak talk chat converse natter spoke spoken chinwag gab confer",
    "discuss debate thrash hash",
    "meet visit met pop drop swing",
    "connect transfer escalate patch redirect reroute handover",
    "reach contact",
    "send share forward supply provide furnish deliver sent dispatch pass give gave",
    "reply answer respond response replied",
    "explain clarify elaborate walkthrough",
    "show demonstrate display present showcase",
    "mobile cell landline handset extension switchboard telephone-number hotline",
    "zoom teams webex skype facetime hangouts meet-link",
    "whatsapp wechat telegram signal viber",
    // Feelings.
    "angry furious livid fuming irate mad cross seething raging incensed outraged enraged apoplectic hopping steaming hacked "
    "narked "
    "miffed peeved cheesed ticked",
    "annoy irritate frustrate exasperate infuriate aggravate vex grate rile wind-up irk madden irritant annoyance frustration "
    "irritation exasperation annoyed frustrating infuriating exasperated",
    "ridiculous absurd laughable ludicrous preposterous farcical stupid idiotic daft nonsense farce joke circus clown comedy "
    "pantomime bonkers insane crazy lunacy madness silly moronic asinine nonsensical",
    "awful terrible dreadful appalling horrible atrocious abysmal dire shocking disgraceful shameful pathetic lousy diabolical "
    "horrendous poor shoddy rubbish crap garbage useless hopeless disgrace shambles shambolic unacceptable outrageous scandalous "
    "deplorable woeful worst sloppy slapdash abominable ghastly horrid crappy trash disgusting unforgivable inexcusable",
    "disappoint dismay dishearten underwhelm disillusion disappointment disappointed disappointing unimpressed dissatisfied "
    "unhappy "
    "displeased upset discouraged disenchanted dissatisfaction letdown gutted",
    "confuse baffle puzzle bewilder perplex muddle mystify flummox stump confusion confusing bamboozle befuddle nonplussed "
    "confounded discombobulated",
    "lie liar mislead deceive dishonest misrepresent cheat trick con scam dupe swindle lied lying misled misleading deceptive "
    "deceived conned fraud fool fib hoodwink bamboozled tricked scammed ripoff rip-off",
    "ignore unanswered ghost neglect stonewall disregard ignored ghosted snub overlook",
    "rude patronising patronizing condescending insulting offensive disrespectful dismissive arrogant impolite insult belittle "
    "snotty curt smug offended insulted",
    "incompetent unprofessional amateur clueless amateurish inept unreliable careless negligent",
    "fuck fucking fucked shit bullshit bollocks damn bloody hell wtf ffs arse ass crikey goddamn effing sodding piss pissed bs "
    "blasted friggin flipping",
    "tired sick fed weary exhausted bored",
    "worry concern anxious nervous uneasy wary sceptical skeptical doubt doubtful suspicious "
    "apprehensive hesitant reluctant cautious worried concerned",
    "promise assure guarantee pledge vow swear swore assured promised reassure",
    "trust faith confidence believe belief",
    "wait hold hang waiting waited queue",
    "chase nag remind hound hassle pester harass badger bother disturb bombard spam plague "
    "annoying-mail harassment spamming pestering bombarding",
    "apologise apologize apology sorry regret pardon apologies",
    "joke-about kidding joking jest haha lol lmao rofl hehe",
    "great excellent wonderful fantastic brilliant superb amazing lovely perfect splendid marvellous terrific awesome fabulous "
    "super good fine nice cool top stellar magnificent outstanding ace cracking impressive neat",
    "happy glad pleased delighted thrilled chuffed satisfied content over-the-moon grateful",
    "thanks thank thx cheers ta tnx ty thankyou thanx merci danke gracias obrigado",
    "helpful useful handy",
    "patience tolerance goodwill",
    "again twice thrice repeatedly repeat",
    "third fourth fifth sixth seventh second",
    "nightmare disaster catastrophe fiasco debacle mess chaos shitshow trainwreck",
    "understand comprehend grasp understood",
    // Buying.
    "buy purchase acquire procure bought purchased",
    "price cost fee tariff pricing pricelist ratecard costing",
    "quote quotation estimate proposal offer bid proforma",
    "cheap inexpensive affordable economical cheaper cheapest",
    "expensive dear pricey steep costly overpriced exorbitant extortionate unaffordable",
    "ballpark rough approximate indicative guesstimate",
    "demo demonstration presentation tour",
    "trial pilot poc sandbox evaluation tryout taster",
    "contract agreement msa paperwork",
    "sign countersign docusign signature esign initial signed",
    "start begin commence launch kick kickoff began started begun beginning",
    "order reorder",
    "subscribe signup register enrol enroll join",
    "renew renewal extend extension prolong",
    "upgrade expand scale",
    "invoice bill invoicing billing",
    "pay payment paid payable",
    "discount rebate reduction concession markdown",
    "negotiate haggle bargain",
    "card visa mastercard amex paypal stripe wire iban",
    "proceed progress continue advance",
    "ready prepared raring poised",
    "deal bargain-deal",
    "interested keen eager curious intrigued",
    "want wanna wish fancy desire like love",
    "need require gotta must required requirement",
    "please pls plz kindly plese pleas",
    "prefer rather sooner",
    "install deploy implement rollout setup onboard onboarding installation implementation deployment",
    "plan package tier bundle edition",
    "licence license subscription seat login",
    "choose pick select opt chose chosen picked selected",
    // Money and permission.
    "budget funding fund grant capex opex funds kitty pot purse bursary subsidy endowment",
    "money cash dosh dough wonga cashflow",
    "allocate earmark ringfence ringfenced allocated earmarked reserved budgeted provisioned assign assigned",
    "approve authorise authorize sanction okay okayed greenlight endorse ratify approved authorised sanctioned agreed signoff "
    "approval authorisation authorization rubberstamp clearance ratified ok'd",
    "afford spare",
    "spend spent expenditure outlay spending",
    "decide decision determine decided decides",
    "vote voted unanimous "
    "unanimously poll ballot",
    "convince persuade justify defend pitch sell",
    "permission consent blessing nod mandate",
    "pound quid gbp sterling",
    "dollar buck usd",
    "euro eur",
    "rupee rs inr",
    "thousand grand k",
    "million mio mn",
    "lakh lac lacs",
    "crore cr",
    "maximum max ceiling cap limit",
    "roughly about around approximately circa approx nearly almost",
    "save saving reduce cut lower",
    "revenue turnover sales",
    "loan lease finance-deal mortgage credit financing",
    // What is wrong at their place.
    "problem issue trouble difficulty headache snag pain hassle-problem bottleneck challenge nuisance",
    "lose lost losing misplace mislay loss",
    "fail failure break broke broken crash collapse malfunction crashed fails failing fall-over bust glitch buggy bug dies died",
    "late delay overdue behind tardy delayed",
    "mistake error typo slip blunder wrong incorrect inaccurate mistaken",
    "manual manually handwritten spreadsheet excel whiteboard notebook clipboard paper ledger pencil sticky binder logbook "
    "diary-book "
    "postit xls googlesheet sheet",
    "slow sluggish laggy crawl snail",
    "struggle wrestle battle drown drowning swamped overwhelmed buried inundated",
    "replace swap ditch switch scrap substitute",
    "fix solve resolve repair mend sort solved fixed remedy rectify cure",
    "complain complaint grumble moan",
    "duplicate double doublebooked retype rekey reenter copy paste",
    "waste wasted wasting squander",
    "miss missed missing skip overlook-miss",
    "forget forgot forgotten",
    "steal theft stolen shrinkage thief pilfer",
    "penalty fine fined sanctioned-fine penalised",
    "hours hour hrs",
    "backlog pile queue-up",
    "overtime",
    "leak leaking spill",
    "outage downtime down offline",
    "breach hack ransomware hacked phishing",
    "improve better streamline optimise optimize automate",
    "stop cease quit halt desist end discontinue stopped refrain",
    "avoid prevent eliminate",
    "find locate search trace track",
    "leave quit-job left leaving resign resigned retire retiring retirement departure",
    "recruit hire hiring recruitment vacancy",
    // When.
    "january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct "
    "nov dec",
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun",
    "tomorrow tmrw tmw tomoz tomorow 2moro tmr",
    "today tonight tdy",
    "morning afternoon evening noon lunchtime midday am pm",
    "spring summer autumn winter fall",
    "christmas easter diwali ramadan eid thanksgiving xmas hanukkah passover holi onam nowruz carnival "
    "yuletide midsummer pentecost michaelmas lent golden-week durga pongal",
    "q1 q2 q3 q4 h1 h2",
    "week month year quarter fortnight wk mth yr",
    "day minute min",
    "term semester season half-term",
    "urgent asap immediately straightaway pronto quickly quick soon urgently rush hurry",
    "deadline due cutoff",
    "expire lapse expiry expires",
    "later someday eventually afterwards",
    "before by until till",
    "opening inauguration premiere ribbon",
    "fair exhibition expo festival conference congress show-event trade-fair race match regatta "
    "gala tournament championship",
    "inspection audit ofsted inspector audited auditor",
    "election referendum",
    "harvest lambing sowing planting",
    "schedule book arrange reschedule slot calendar diary appointment rearrange booked",
    "postpone defer park shelve pause freeze",
    "next following coming upcoming",
    "last previous past earlier",
    "already",
    "currently presently now nowadays",
    // Size and kind of organisation.
    "group conglomerate corporation corporate enterprise multinational holding consortium federation chain network franchise "
    "alliance "
    "konzern parent",
    "ministry government federal municipal county authority agency bundesland prefecture municipality borough "
    "department directorate-general state province city commune",
    "subsidiary affiliate division entity sister-company",
    "university college school academy faculty campus polytechnic institute",
    "hospital clinic surgery infirmary hospice practice",
    "site location branch outlet store shop depot warehouse plant factory office showroom premises workshop yard kitchen salon "
    "studio",
    "hotel hostel resort lodge guesthouse inn b&b",
    "restaurant cafe pub bar bakery bistro canteen diner takeaway",
    "employee staff worker workforce headcount fte personnel payroll-people operative crew hands",
    "user seat-user",
    "van truck lorry vehicle car bus fleet tractor",
    "student pupil child kid learner",
    "nurse doctor gp clinician carer midwife physician surgeon",
    "patient resident tenant",
    "national nationwide countrywide statewide",
    "international multinational-wide global worldwide multicountry",
    "listed plc publicly-traded nasdaq nyse ftse dax asx",
    "country countries continent nation",
    "church parish diocese mosque temple synagogue",
    "charity nonprofit ngo foundation non-profit",
    "airport airline railway port harbour ferry",
    "bank insurer insurance broker building-society",
    "small tiny little micro",
    "solo freelancer freelance selfemployed self-employed one-man",
    "hundred hundreds",
    "thousands tens",
    "two three four five six seven eight nine",
    "ten eleven twelve fifteen",
    "twenty thirty forty fifty sixty seventy eighty ninety",
    "dozen score couple handful few",
    // Technical, legal, buying rules.
    "clause term provision wording paragraph article section",
    "liability indemnity damages liable indemnification indemnify warranty",
    "law legal legally statutory statute",
    "gdpr hipaa ccpa popia lgpd pdpa dpdp pipeda appi ferpa coppa dora nis2",
    "iso soc2 soc fedramp tisax pci cmmc c5 isae hitrust cyberessentials irap",
    "certified certification accreditation certificate accredited cert",
    "compliance compliant comply conformity",
    "regulator fca bafin finra mas rbi sec pra esma eba ico cnil ofcom regulated regulatory regulation",
    "procurement tender rfp rfq rfi purchasing itt pqq framework",
    "encryption encrypted encrypt byok hsm kms tls cipher",
    "sso saml oidc okta scim ldap entra azuread kerberos adfs mfa 2fa",
    "sap oracle netsuite dynamics sage navision odoo erp jde infor",
    "salesforce hubspot zoho pipedrive crm",
    "sql postgres mysql mongodb snowflake bigquery database db redshift databricks mariadb mssql",
    "aws azure gcp cloud",
    "onprem onpremise on-prem selfhosted self-hosted airgapped air-gapped",
    "api rest graphql webhook sdk grpc endpoint soap",
    "integrate integration interface connector plugin middleware",
    "migrate migration import export transfer-data",
    "sync synchronise synchronize replicate replication",
    "hl7 fhir edi modbus opc mqtt bacnet dicom edifact x12 idoc as2 iec",
    "kubernetes docker terraform helm openshift k8s container",
    "latency throughput bandwidth concurrency uptime failover scalability",
    "firewall proxy vpn dmz vlan subnet egress ingress whitelist allowlist port-open",
    "kafka rabbitmq queue-tech stream streaming etl pipeline warehouse-data",
    "backup restore recovery rto rpo dr",
    "server hosting hosted datacentre datacenter residency region",
    "pentest penetration vulnerability cve",
    "tenant-tech multitenant isolation",
    "escrow sourcecode source-code",
    "nda confidentiality dpa addendum annex schedule-doc baa sla",
    "retention deletion erasure",
    "privacy personal-data pii",
    "union betriebsrat works-council",
    "bespoke custom customise customize tailor customised customized tailored",
    "whitelabel white-label rebrand branding",
    "questionnaire form-security assessment",
    "arrears upfront instalment installment prepay net30 net60 net90",
    "currency fx exchange",
    "vat tax gst duty customs",
    "firmware plc scada sensor telemetry",
    "penalty-clause termination terminate exit",
    "insurance-cover indemnity-insurance",
    "businesscase business-case roi",
    "accessibility wcag screenreader",
    // Out of the list.
    "unsubscribe unsub optout deregister desubscribe",
    "remove delete erase wipe purge scrub strike expunge",
    "email mail message text newsletter sms msg mailing e-mail mailshot mailer",
    "list database distribution",
    "marketing promo promotional advertising advert",
    "nobody noone none",
    "never nvr",
    // Little words.
    "yes yeah yep yup yea aye ya yah sure ok okay oke certainly absolutely definitely indeed course oui ja si sim alright righto",
    "no nope nah nay non nein",
    "don't dont do-not didn't didnt doesn't doesnt",
    "can't cant cannot couldn't couldnt",
    "isn't isnt aren't arent wasn't wasnt weren't ain't aint",
    "won't wont wouldn't wouldnt shan't",
    "haven't havent hasn't hasnt hadn't",
    "can could may might shall",
    "hi hello hey hiya dear howdy hola bonjour hallo greetings namaste",
    "regards sincerely cheerio best-wishes",
    "and & plus",
    "but however although though",
    "because cos cuz coz since bc",
    "maybe perhaps possibly probably",
    "everything all",
    "thing things stuff",
    "very really extremely so too incredibly awfully terribly-very",
    "what wat wot",
    "through thru",
    "tonight tonite",
    "got have has had get gets getting",
    "am is are was were be been being",
    "look seek hunt search-for",
    "check verify confirm",
    "ask enquire inquire query enquiry inquiry asked",
    "tell told say said",
    "help assist assistance support aid",
    "know knew knows known",
    "think thought reckon suppose guess feel",
    "try test trying tried",
    "compare comparison versus vs",
    "feature functionality function capability",
    "product solution tool software platform system app service",
    "company firm business organisation organization outfit practice-firm",
    "team department unit crew-team",
    "project programme initiative",
};

constexpr std::uint32_t stem_key(std::string_view word) { return short_key(text::key_of(stem_of(word))); }

}  // namespace

Synonyms::Synonyms() : slots_(slot_count) {
  for (const std::string_view group : groups) {
    std::uint32_t meaning = 0;
    for (std::size_t at = 0; at < group.size();) {
      const std::size_t end = std::min(group.find(' ', at), group.size());
      if (end > at) {
        const std::uint32_t key = stem_key(group.substr(at, end - at));
        if (meaning == 0) meaning = key;
        insert(key, meaning);
      }
      at = end + 1;
    }
  }
}

void Synonyms::insert(std::uint32_t stem, std::uint32_t meaning) {
  std::uint32_t slot = stem & (slot_count - 1);
  while (slots_[slot].meaning != 0 && slots_[slot].stem != stem) slot = (slot + 1) & (slot_count - 1);
  if (slots_[slot].meaning == 0) slots_[slot] = {stem, meaning};
}

}  // namespace baton

/// Which words play which part, as data.
#pragma once
#include <string_view>
#include <utility>

#include "core/detect/lexicon.h"

namespace baton {

/// Words of each class, blanks between; `_` joins a set phrase of two or three words.
inline constexpr std::pair<WordClass, std::string_view> class_words[] = {
    {WordClass::person,
     "person human humans someone somebody anyone anybody whoever people rep reps representative representatives agent agents "
     "advisor adviser "
     "advisors manager managers director supervisor supervisors colleague colleagues teammate operator staff salesperson "
     "salesman saleswoman "
     "salespeople sales_team sales_rep sales_person sales_guy sales_manager account_manager account_executive account_exec team "
     "lead boss guy guys lady "
     "bloke chap mate fella lad man woman being beings expert experts specialist specialists engineer engineers consultant "
     "consultants architect "
     "technician technicians who's_in_charge senior_person decision_maker owner partner head member coworker employee folks "
     "support_team "
     "somebody's someone's anyone's person's contact_person rep's human's whoever's dispatcher planner fitter surveyor installer "
     "trainer programmer "
     "developer developers "
     "real_person real_human real_people live_person live_agent live_human actual_person actual_human flesh_and_blood pulse "
     "heartbeat "
     "human_being living_soul soul grown_up adult body csm ae am sdr se pre_sales presales sales_engineer higher_up higher_ups"},
    {WordClass::expert,
     "expert experts specialist specialists engineer engineers consultant consultants architect architects technician "
     "technicians technical "
     "techie techies developer developers solution_architect solutions_architect solution_engineer solutions_engineer "
     "sales_engineer "
     "security_team legal_team tech_team tech_lead dpo counsel lawyer lawyers knows understands knowledgeable adviser advisor "
     "subject_matter_expert sme programmer it_guy technical_person technical_team"},
    {WordClass::alive,
     "human real live actual living breathing proper genuine flesh blood pulse heartbeat face voice warm_body mouth bloodstream "
     "in_person"},
    {WordClass::machine,
     "bot bots robot robots ai machine machines chatbot chatbots automated automation computer algorithm script scripted scripts "
     "program "
     "autopilot template templates canned assistant virtual recording voicemail software_program talking_machine auto android "
     "toaster "
     "language_model gpt chatgpt copy_paste copy_pasted menu menus typing_machine automaton siri alexa"},
    {WordClass::call,
     "call calls calling called callback phone phoned phoning telephone ring rings ringing dial bell buzz give_me_a ring_me "
     "call_me phone_me "
     "call_back ring_back phone_call phone_number a_bell a_ring a_buzz a_call a_shout mobile landline extension direct_line "
     "direct_dial "
     "direct_number hotline number blower zoom teams_call video_call conference_call on_the_phone over_the_phone by_phone "
     "pick_up "
     "pick_up_the whatsapp tinkle holler"},
    {WordClass::talk,
     "speak speaks speaking talk talks talking chat chatting discuss discussing discussion converse conversation hear_from "
     "word_with "
     "a_word explain walk_through walk_me_through walk_us_through talk_through talk_me_through talk_us_through go_through "
     "catch_up have_a_word "
     "have_a_chat pick_someone's_brain pick_your_brains compare_notes hash_out run_through conversation_with spoken spoke "
     "sit_down "
     "sit_down_with voice_to_voice face_to_face hop_on jump_on get_on_a huddle answer_me"},
    {WordClass::connect,
     "connect connects transfer transferred escalate escalated hand_over handed_over handover put_through patch_through "
     "put_me_through "
     "put_us_through put_me_on pass_me pass_me_on pass_us pass_it_on get_me get_us find_me find_us fetch redirect reroute "
     "forward_me introduce "
     "introduction intro loop_in bring_in involve assign assigned hand_me bump_me bump_this direct_me point_me refer patch_me "
     "connect_me "
     "switch_me transfer_me get_hold_of put_me_in hook_me_up set_me_up get_someone get_somebody send_someone send_somebody "
     "send_me_someone "
     "take_over takes_over step_in wheel_out dig_out"},
    {WordClass::meet,
     "meet meeting meetings visit visits visiting come_over come_by come_round come_out come_in come_to come_and stop_by drop_by "
     "drop_in "
     "swing_by pop_in pop_round pop_over pop_by pop_down in_person on_site onsite site_visit walk_round look_round appointment "
     "face_to_face "
     "coffee lunch tea across_the_table sit_with see_us see_me booth stand in_the_flesh our_office our_place send_somebody_round "
     "shake_hands "
     "join_us come_along house_call"},
    {WordClass::contact,
     "contact contacts contacting contacted reach reach_out reached in_touch get_in_touch touch get_back get_back_to "
     "come_back_to hear_back "
     "follow_up reply_to write_back respond liaise correspond details contact_details contact_me contact_us reach_me reach_us "
     "drop_me "
     "drop_us hit_me_up address"},
    {WordClass::price,
     "price prices priced pricing cost costs costing quote quotes quotation quotations rate rates fee fees tariff charge charges "
     "charged "
     "damage how_much what's_the_damage run_us run_me set_us_back set_me_back estimate estimates figure figures ballpark "
     "ball_park invoice "
     "proforma pro_forma price_list pricelist rate_card rough_number rough_idea cheaper cheapest expensive proposal offer "
     "per_user per_seat "
     "per_month per_head pay paying bottom_line sum cost_us cost_me looking_at in_for total_cost tco what_do_you_charge "
     "going_rate tag "
     "price_tag worth subscription amount numbers_for much_is much_are much_for much_would much_does much_do bill outlay "
     "sticker"},
    {WordClass::discount,
     "discount discounts discounted deal deals cheaper best_price better_price lower_price reduce reduction rebate match beat "
     "special_price "
     "bulk volume negotiate negotiable wiggle_room come_down knock_off sharpen sharper money_off concession haggle price_match "
     "bundle "
     "charity_rate nonprofit promo voucher coupon"},
    {WordClass::demo,
     "demo demos demonstration demonstrations demonstrate walkthrough walk_through tour presentation present show_me show_us "
     "see_it "
     "see_it_in see_it_working in_action show_and_tell preview screen_share screenshare webinar live_look have_a_look "
     "take_a_look "
     "guided_tour product_tour run_through showing"},
    {WordClass::trial,
     "trial trials pilot pilots poc proof_of_concept sandbox test_account test_licence test_environment try_it try_out "
     "try_it_out free_version "
     "test_drive evaluation trial_account trial_licence trial_period have_a_go a_go give_it_a trying sample samples taster "
     "test_run"},
    {WordClass::contract,
     "contract contracts agreement agreements msa dpa sow nda terms clause clauses paperwork order_form order orders docusign "
     "signature "
     "sign signed signing countersign purchase_order po pos engagement_letter draft redline redlines documents papers "
     "dotted_line "
     "order_confirmation letter_of_intent loi framework licence_agreement"},
    {WordClass::buy,
     "buy buying bought purchase purchasing order ordering subscribe signup sign_up sign_us_up sign_me_up start begin proceed "
     "go_ahead "
     "green_light let's_do let's_go we'll_take i'll_take we're_in i'm_in count_us_in count_me_in move_forward move_ahead "
     "get_started get_going "
     "activate upgrade renew add license extend switch_on convert place_an_order book reserve set_us_up set_it_up next_step "
     "next_steps onboard "
     "onboarding onboarded deal_is_on crack_on pull_the_trigger invoice_us invoice_me take_it take_them pay_now pay_by sold "
     "checkout "
     "take_your_money take_my_money where_do_i where_do_we put_us_down put_me_down go_with going_with chosen_you gone_with "
     "draw_up raise_the"},
    {WordClass::want,
     "want wants wanted wanna need needs needing like love would_like i'd_like we'd_like wish wishes prefer prefers prefers "
     "rather keen hope "
     "hoping looking_for require requires required interested after please pls plz kindly appreciate grateful fancy gotta must "
     "insist demand "
     "looking_to in_the_market d'rather i'd_rather we'd_rather expect can_i can_we could_i could_we may_i may_we can_you "
     "could_you would_you "
     "let_me let_us i'd we'd asking_for ask_for"},
    {WordClass::may,
     "can could would will may might shall should able possible possibly perhaps maybe wondering wonder chance can't couldn't "
     "won't wouldn't"},
    {WordClass::you, "you your yours yourselves you're you've you'd you'll u ur ya yer yourself y'all"},
    {WordClass::us, "i me my mine we us our ours i'm i've i'd i'll we're we've we'd we'll im ive myself ourselves ill id"},
    {WordClass::them, "they them their theirs he him his she her hers they're they've he's she's it its everyone everybody"},
    {WordClass::send,
     "send sends sending sent share forward give provide email mail drop shoot ping fire_over whack over pop_over resend attach "
     "attached supply "
     "issue raise prepare draw_up draft write_up put_together submit text"},
    {WordClass::anger,
     "angry furious livid fuming fed_up sick sick_of sick_and_tired frustrated frustrating frustration frustrates annoyed "
     "annoying annoys annoy "
     "irritated irritating ridiculous useless waste wasting wasted joke disgrace disgraceful unacceptable appalling terrible "
     "awful horrible "
     "dreadful pathetic rubbish garbage crap shit bloody damn hell wtf ffs insulting insult insulted rude patronising "
     "patronizing condescending "
     "shambles shambolic outrageous absurd stupid idiotic idiots nonsense hate hated worst hopeless incompetent unprofessional "
     "infuriating "
     "maddening exasperating tiresome tedious tired_of enough had_enough had_it losing_patience lose_patience patience "
     "out_of_patience "
     "beyond_a_joke last_straw driving_me mad bonkers nuts crazy up_the_wall farce farcical clown clowns circus nightmare "
     "chasing "
     "ignored ignoring ignores stonewalled fobbed_off fob_off palmed_off runaround run_around the_runaround unbelievable "
     "incredible cheek "
     "piss pissed pissed_off bullshit bs sod bollocks arse lousy poor poorly shoddy sloppy spam spamming harassing harassment "
     "pestering pester "
     "bombarding hounding stalking cross upset unhappy displeased dissatisfied offended offensive aggravating grr argh ugh sigh "
     "seriously "
     "moron morons brick_wall banging_my_head teeth tearing hair_out lunacy ludicrous laughable dire abysmal atrocious ghastly"},
    {WordClass::confusion,
     "confused confusing confusion confuses lost puzzled baffled bewildered muddled muddle perplexed mystified makes_no_sense "
     "no_sense "
     "don't_understand do_not_understand can't_follow not_following don't_follow don't_get doesn't_make_sense unclear "
     "none_the_wiser "
     "over_my_head gibberish head_is_spinning head_spinning clear_as_mud double_dutch no_idea at_sea stumped in_circles "
     "going_round "
     "round_in_circles around_in_circles contradict contradicts contradictory contradicting inconsistent which_is_it dunno "
     "make_head_or "
     "tangled dizzy mixed_up jargon can't_tell hard_to_follow"},
    {WordClass::letdown,
     "disappointed disappointing disappointment disappoints let_down lied lie lies lying misled misleading mislead promised "
     "promises promise "
     "trust distrust mistrust dishonest honest honestly scam con conned cheated deceived deceptive trick tricked sneaky dodgy "
     "fishy shady "
     "broken_promises expected_better unimpressed underwhelmed impressed lost_confidence confidence faith lost_faith regret "
     "regretting "
     "second_thoughts sceptical skeptical suspicious fool fooled fake faked bait bait_and_switch small_print hidden fob pretend "
     "pretending "
     "pretended claimed supposedly so_called believe_that embarrassing embarrassed humiliating wary uneasy discouraged"},
    {WordClass::again,
     "again still already twice third fourth fifth sixth repeatedly repeat repeated repeating keep keeps kept same times "
     "over_and_over "
     "told_you already_told as_i_said for_the_third third_time second_time fourth_time fifth_time once_more another yet_again "
     "every_time "
     "all_over_again weeks_ago days_ago nobody_has no_one_has nobody's no_reply no_answer no_response never_answered "
     "never_called waiting "
     "waited still_waiting yet ages forever never_heard unanswered chased"},
    {WordClass::negation,
     "not no never n't none nobody nothing without don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't cannot "
     "couldn't "
     "shouldn't haven't hasn't hadn't ain't dont doesnt didnt isnt wont cant havent hasnt nor neither no_one nowhere hardly "
     "barely "
     "no_need rather_than instead_of arent wasnt couldnt wouldnt shouldnt needn't mustn't"},
    {WordClass::praise,
     "great good lovely perfect fine excellent wonderful brilliant happy pleased helpful nice cool awesome super fantastic love "
     "loved "
     "impressive delighted glad superb smooth well amazing pleasure ace grand tidy spot_on enjoyed liked impressed compliments "
     "credit"},
    {WordClass::thanks,
     "thanks thank thank_you thx cheers ta ty much_obliged appreciated many_thanks tnx merci danke gracias obrigado grateful"},
    {WordClass::legal,
     "legal legally law laws lawyer lawyers solicitor solicitors counsel attorney gdpr ccpa popia lgpd dpia dpa dpo hipaa baa "
     "phi ferpa coppa "
     "compliance compliant comply complies regulation regulations regulator regulated regulatory liability indemnity "
     "indemnification indemnify "
     "clause clauses jurisdiction arbitration governing_law warranty warranties termination terminate confidentiality nda ip "
     "intellectual_property "
     "escrow retention data_protection data_processing processor processors controller sub_processors sub_processor "
     "subprocessors subprocessor "
     "privacy consent residency data_residency sovereignty insurance insurer cover indemnities penalty penalties sla slas "
     "damages statutory "
     "act directive ai_act modern_slavery union works_council accessibility wcag section_508 sox finra fca fda mifid dora nis2 "
     "pci aml kyc "
     "cyber_essentials liability_cap cap uncapped liable force_majeure msa redline redlines addendum schedule annex statement_of "
     "audit_rights "
     "audit audits audited auditor auditors conformity ce_mark certification certificate certificates certified declaration "
     "export_control "
     "sanctions tax_exempt licensing_act ownership owns_the_data own_the_data data_ownership exit_clause break_clause "
     "non_solicit anti_bribery "
     "bribery records_act freedom_of_information foi child_protection safeguarding disclosure nda's 21_cfr cfr_part annex_11 "
     "part_11 bafin lawful"},
    {WordClass::security,
     "security secure soc soc2 soc_2 iso iso27001 27001 pen_test pentest penetration penetration_test encryption encrypted "
     "encrypt at_rest "
     "in_transit sso saml oidc scim mfa 2fa okta azure_ad entra active_directory ldap vulnerability vulnerabilities infosec ciso "
     "hosting hosted hosting_location "
     "data_centre data_center datacentre datacenter firewall whitelist allowlist vpn backup backups disaster recovery rto rpo "
     "breach breaches "
     "incident audit_log audit_logs audit_trail logs keys key_management byok hsm access_control role_based rbac single_sign "
     "questionnaire "
     "sig_lite caiq vsaq clearance security_questionnaire risk_assessment third_party_risk penetration_testing zero_trust siem "
     "tenant "
     "multi_tenant single_tenant isolated isolation air_gapped offsite pii personal_data patient_data deletion erasure anonymise "
     "anonymised pseudonymised tokenised tls certificate_pinning ip_range static_ip region eu_region in_the_eu stored stores "
     "storing servers server"},
    {WordClass::technology,
     "api apis rest graphql webhook webhooks sdk integrate integration integrations integrates interface interfaces connector "
     "connectors middleware "
     "erp sap oracle netsuite dynamics salesforce hubspot sharepoint snowflake postgres sql database databases migrate migration "
     "migrating "
     "import export edi hl7 fhir mqtt opc modbus bacnet plc scada kafka kubernetes docker on_prem on_premise on_premises onprem "
     "self_hosted "
     "cloud latency throughput rate_limit rate_limits concurrent failover cluster load_balancing architecture schema payload "
     "json xml csv "
     "sftp ftp batch sync synchronise synchronize replication offline bandwidth firmware protocol legacy mainframe as400 "
     "custom_fields "
     "data_model provisioning provision deprovision idp oauth token tokens endpoint endpoints polling queue streaming real_time "
     "versioning "
     "technical technically specification spec specs uptime scalability scale benchmark terraform vpc subnet proxy environment "
     "staging "
     "sandbox multi_region backend frontend embed embedded white_label custom_object script scripting workflow bi_directional "
     "two_way "
     "mapping map transform pipeline etl warehouse legacy_system bespoke_system iframe cad bim gis rfid barcode lims pms ehr emr "
     "epic cerner "
     "dicom pacs scim_provisioning concurrency peak_load requests_per transactions calls_per telephony sip pbx webrtc codec"},
    {WordClass::procurement,
     "procurement purchasing vendor_form vendor_onboarding supplier_form supplier_portal supplier_registration tender tenders "
     "rfp rfi rfq itt "
     "ariba coupa jaggaer framework g_cloud gcloud vendor_registration vendor_list approved_supplier preferred_supplier "
     "approved_vendor "
     "new_supplier supplier_questionnaire vendor_questionnaire vendor_risk w_9 w9 duns insurance_certificate bid bidding bidders "
     "three_quotes "
     "competitive_quotes sourcing buying_department buyer purchasing_department category_manager supplier_code code_of_conduct "
     "due_diligence "
     "pqq esg bank_letter vendor_assessment portal_registration questionnaire onboard_you set_you_up_as"},
    {WordClass::approval,
     "approval approvals approve approver approvers sign_off sign_offs board committee committees trustees business_case "
     "convince convincing persuade justify "
     "justification internal internally steering steerco cfo finance_director finance_team my_boss management senior_management "
     "leadership "
     "stakeholders stakeholder buy_in get_it_past get_this_past get_this_through get_it_through past_the past_finance roi "
     "payback one_pager "
     "pitch deck slide slides paper_for board_paper sell_it sell_this internally committee_paper council investment_committee "
     "capex "
     "capex_request works_council resistance win_over bring_round defend case_for make_the_case sceptics governors supervisory "
     "ammunition "
     "get_approval jump_through hoops vote cost_benefit return_on_investment help_me_sell arguments"},
    {WordClass::custom,
     "custom customised customized bespoke tailored tailor tailor_made made_to_measure non_standard nonstandard special "
     "exception exceptions "
     "amend amended amendment modify modified change_the_terms our_terms own_terms our_paper own_contract one_off specific "
     "configuration "
     "configured unusual odd different_way hybrid mixed mix blended phased per_site per_entity ramp ramped staggered consumption "
     "usage_based "
     "pro_rata prorated seasonal flexible unlimited enterprise_licence enterprise_agreement site_licence multi_year three_year "
     "five_year "
     "3_year 5_year fixed_price price_lock lock_in price_guarantee cap_on cap_the"},
    {WordClass::billing,
     "payment_terms net_30 net_60 net_90 net_45 invoicing invoiced instalments installments quarterly annually monthly "
     "in_arrears upfront up_front "
     "split_invoices split split_the separate_invoices separate_invoice currency one_invoice purchase_order consolidated "
     "cost_centre cost_center "
     "cost_centres vat tax billing billed pay_by lease leasing financing escrow deposit prepay prepaid days payment penny "
     "exchange_rate fixed_currency"},
    {WordClass::budget,
     "budget budgets budgeted funding funded funds fund money allocated allocation set_aside put_aside put_by earmarked "
     "ringfenced ring_fenced "
     "grant granted capex opex approved spend spending sanctioned cash financed afford in_the_pot pot kitty purse sum_of limit "
     "ceiling "
     "up_to no_more_than max maximum signed_off released line_item cost_line war_chest investment invest pounds paid_for "
     "in_the_bank "
     "voted costed bursary subsidy donation legacy okayed cleared agreed authorised authorized provision sponsor sponsorship "
     "budgeted_for"},
    {WordClass::decide,
     "decide decides decided deciding decision decisions final_say last_word sign_off signs_off sign_these approve my_call "
     "my_decision my_choice "
     "up_to_me down_to_me owner sole_owner i_own in_charge i_sign i_choose i_pick authority authorised authorized sign_for "
     "signatory "
     "budget_holder run_the hold_the_purse buck_stops no_one_above nobody_above my_signature decision_maker i'm_the_one "
     "on_my_own "
     "say_so nod blessing green_light agreed unanimous voted vote mandate delegated sole without_asking ask_anyone "
     "ask_permission answer_to "
     "need_nobody's just_me only_me that'd_be_me that's_me me_alone whoever_decides rubber_stamp signed decide_myself "
     "pull_the_trigger"},
    {WordClass::chief,
     "ceo cfo coo cto cio ciso founder co_founder cofounder director directors boss managing md head head_of vp vice_president "
     "president chair "
     "chairman chairwoman chairperson partner partners owner owners trustees board manager executive principal treasurer "
     "controller "
     "general_manager gm commissioner superintendent dean provost bursar headteacher shareholders family husband wife brother "
     "father "
     "mother sister uncle committee management finance"},
    {WordClass::problem,
     "problem problems issue issues manual manually spreadsheet spreadsheets excel paper paperwork by_hand lose loses losing "
     "lost takes "
     "hours errors error mistakes mistake duplicate double_booked double_booking retype retyping rekey rekeying re_key copy "
     "copying chaos mess "
     "late delays delay missed miss missing forget forgotten wrong slow broken breaks crash crashes fails fail failing struggle "
     "struggling pain headache "
     "bottleneck wasted overtime no_visibility can't_see don't_know can't_find outdated overbooked fines fined complaints churn "
     "no_shows "
     "drowning swamped backlog clipboard whiteboard sticky post_its notebook folders ledger carbon fax handwritten typed twice "
     "get_rid replace replacing solve solved fix stop_losing disappears disappear goes_missing go_missing leak leaking wasting "
     "inefficient "
     "unreliable struggles costs_us cost_us every_month every_week each_week stolen theft waste shrinkage nobody_knows no_idea"},
    {WordClass::deadline,
     "deadline by before until till end start starting beginning go_live live launch launching launched opens opening in_time "
     "in_place up_and_running "
     "running expires expiry runs_out renewal renews due latest no_later quarter q1 q2 q3 q4 year_end month_end fiscal season "
     "term semester "
     "half_term audit_in kick_off kickoff rollout roll_out asap urgently urgent soon immediately straight_away in_use "
     "operational installed done_by "
     "ready_by christmas easter diwali ramadan eid summer spring autumn winter new_year harvest holidays contract_ends ends "
     "timeline timeframe"},
    {WordClass::month,
     "january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct "
     "nov dec "
     "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre janvier fevrier mars avril juin "
     "juillet aout "
     "septembre octobre novembre decembre januar februar maerz marz juni juli oktober dezember janeiro fevereiro maio junho "
     "julho setembro outubro novembro dezembro"},
    {WordClass::day,
     "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat today tomorrow tonight "
     "tmrw tmw "
     "morning afternoon evening noon midday lunchtime am pm o'clock weekend lunes martes miercoles jueves viernes lundi mardi "
     "mercredi "
     "jeudi vendredi montag dienstag mittwoch donnerstag freitag segunda terca quarta quinta sexta manana demain morgen amanha "
     "heute hoy"},
    {WordClass::time_unit,
     "day days week weeks month months year years fortnight hour hours minute minutes min mins hrs quarter quarters decade"},
    {WordClass::money,
     "£ $ € ¥ ₹ usd eur gbp chf inr aud cad nzd sgd aed zar sek nok dkk pln jpy yen won rupees rupee rs euro euros pound pounds "
     "quid dollar "
     "dollars bucks grand k thousand million m mio mn lakh lakhs crore crores pence cents krona kroner kr zloty rand dirhams "
     "figures "
     "six_figures five_figures seven_figures billion bn cr peso pesos reais ringgit baht naira shillings ksh lac franc francs"},
    {WordClass::seats,
     "seats seat users user licences licence licenses license logins login accounts agents handsets devices terminals tablets "
     "phones "
     "subscriptions subscribers laptops endpoints stations workstations screens machines readers positions headsets units "
     "drivers vehicles "
     "vans trucks students pupils nurses teachers engineers technicians"},
    {WordClass::employees,
     "employees employee staff people headcount workers heads persons colleagues strong payroll fte ftes workforce souls hands "
     "members crew "
     "personnel associates officers nurses teachers drivers agents operatives students pupils"},
    {WordClass::sites,
     "sites site shops shop stores store branches branch clinics clinic locations location plants plant offices office hotels "
     "hotel "
     "restaurants restaurant schools school hospitals hospital pharmacies depots depot warehouses warehouse factories factory "
     "centres centers "
     "homes practices campuses campus stations outlets outlet countries country entities subsidiaries franchises franchisees "
     "gyms dealerships "
     "garages terminals libraries facilities buildings properties wards farms kitchens salons surgeries yards studios venues "
     "cinemas parishes "
     "colleges universities territories markets chapters affiliates bakeries cafes pubs airports ports hubs"},
    {WordClass::large,
     "enterprise group parent subsidiary subsidiaries plc listed nationwide national international multinational global "
     "worldwide ministry "
     "county council government federal state university trust nhs hospital hospitals chain holding conglomerate headquarters hq "
     "regional "
     "federation association authority army police navy airline railway bank insurer utility franchise network division "
     "divisions fortune "
     "fortune_500 ftse stock_exchange dax nasdaq nyse corporation corporate company_wide group_wide whole_group entire province "
     "diocese district "
     "all_branches every_branch department_of public_body agency continent countries thousands hundreds million entities "
     "affiliates "
     "owned_by part_of belong_to belongs_to roll_out sovereign state_owned union cooperative co_operative consortium royal "
     "republic"},
    {WordClass::stop,
     "stop unsubscribe unsub remove delete opt_out optout opt_me_out take_me_off take_us_off take_off off_your_list cease desist "
     "no_more erase "
     "leave_me_alone leave_us_alone leave_me leave_us lose_my lose_our cancel strike stop_all stop_texting stop_emailing "
     "stop_contacting stop_sending quit end "
     "stopp baja darme_de desinscrire abmelden remover descadastrar block blocked forget_me forget_us never_contact not_contact "
     "don't_contact "
     "wipe scrub purge withdraw revoke drop_me_from strike_me cross_me out_of_your bugger_off go_away get_lost clear_off jog_on "
     "no_further further_contact do_not_contact dont_contact good_riddance let_me_be"},
    {WordClass::mailing,
     "list lists mailing mailing_list emails mails messages texts newsletter newsletters database records contact details "
     "marketing mailer "
     "mailshot sms promotional promotions spam inbox mailbox communication communications sequence campaign outreach cadence "
     "address number "
     "letters correspondence from_you distribution crm"},
    {WordClass::hypothetical,
     "if unless suppose supposing imagine hypothetically would were in_theory theoretically in_case what_if say_we one_day "
     "some_day someday "
     "might whenever assuming provided whether if_ever should_we were_to wish_we curious out_of_curiosity"},
    {WordClass::past,
     "was were had did used used_to previous previously former formerly last_year last_month old ago back_then once years_ago "
     "yesterday earlier "
     "last_week before at_my_old my_last past been went spoke met called told wrote bought ended resolved settled sorted "
     "in_the_past "
     "back_in history since_then at_the_time"},
    {WordClass::other_firm,
     "vendor vendors supplier suppliers provider providers competitor competitors rival rivals bank landlord previous_vendor "
     "old_vendor "
     "current_provider our_provider insurer carrier courier council government tax client clients customers customer patients "
     "tenants agency "
     "telco broadband their_support they predecessor incumbent accountant accountants airline builder hotel plumber neighbour "
     "ex"},
    {WordClass::schedule,
     "reschedule move moved postpone push_back slot calendar diary invite invitation confirm confirmed confirming see_you "
     "running_late at_3 "
     "meeting_at the_call our_call the_meeting our_meeting the_demo our_demo tomorrow's thursday's monday's tuesday's "
     "wednesday's friday's "
     "today's dial_in link joining looking_forward shift works_for_me still_on rearrange availability bring_forward later_slot "
     "time_zone"},
    {WordClass::yes,
     "yes yeah yep yup sure ok okay k absolutely definitely certainly of_course please_do go_ahead go_on indeed correct aye "
     "alright right "
     "sounds_good works_for fine_by_me go_for_it do_it by_all_means why_not yes_please course affirmative si oui ja sim deal "
     "done great_idea "
     "y ya yah roger perfect happy_to i_do i_am we_do we_are it_is"},
    {WordClass::no, "no nope nah nay not_really negative no_thanks no_thank_you not_yet not_now no_ta non nein nao never"},
    {WordClass::question,
     "what how when where who which why whose whom what's how's where's who's when's wat whats hows wheres whos"},
    {WordClass::refuse,
     "not_interested no_thanks no_thank_you no_need not_for_us not_for_me pass_on we'll_pass i'll_pass decided_against gone_with "
     "went_with no_interest not_looking not_needed don't_need do_not_need all_set all_sorted we're_good not_now not_today "
     "maybe_later "
     "no_budget happy_with_our happy_with_what stick_with sticking_with leave_it not_worth wrong_time another_time next_year "
     "nothing_for_us uninterested rather_not can't_afford cannot_afford too_expensive too_dear too_much not_a_priority"},
    {WordClass::greeting,
     "hi hello hey dear good_morning good_afternoon good_evening greetings hiya howdy morning hola bonjour hallo ola namaste "
     "salaam team sir madam"},
    {WordClass::sorry, "sorry apologies apologise apologize pardon excuse forgive my_fault my_bad my_mistake oops whoops"},
    {WordClass::product,
     "system systems tool tools platform software app apps solution solutions product products service services package packages "
     "plan plans "
     "module modules version licence edition tier features feature dashboard crm program programme website site bundle option"},
    {WordClass::away,
     "out_of_office out_of_the annual_leave on_leave maternity_leave parental_leave automatic_reply auto_reply autoreply away "
     "limited_access "
     "back_on return_on returning unattended not_monitored mailbox no_longer_with no_longer_works do_not_reply undeliverable "
     "delivery_failed "
     "public_holiday urgent_matters in_my_absence currently_out delivery_status vacation"},
    {WordClass::hiring,
     "job jobs vacancy vacancies recruit recruiting recruitment recruiter hiring career careers cv resume internship intern "
     "apprentice "
     "candidate candidates human_resources human_resource hr real_estate estate_agent travel_agent human_rights human_error "
     "human_nature "
     "secret_agent "
     "cleaning_agent quote_of_the quote_unquote demolition demo_tape call_centre call_center phone_box ring_road quote_from "
     "quoted "
     "engagement_ring "
     "boxing_ring wedding speech_therapist bid_farewell call_to_action call_it_a close_call wake_up_call"},
    {WordClass::small,
     "small tiny little just_me only_me just_us two_of_us three_of_us four_of_us sole_trader one_man one_woman one_person "
     "family_run freelancer freelance "
     "self_employed startup start_up solo micro handful few couple single kitchen_table corner_shop mom_and_pop modest only just "
     "part_time"},
};

}  // namespace baton

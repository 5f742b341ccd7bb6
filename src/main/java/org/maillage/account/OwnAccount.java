package org.maillage.account;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maillage.shared.OwnData;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What the accounts keep of a person. It comes before the ways in: whoever asks for a link while an address changes waits
 * for the row of the person, and finds the new address.
 */
@Component
@Order(0)
class OwnAccount implements OwnData {

    @Override
    public Map<String, String> queries() {
        var queries = new LinkedHashMap<String, String>();
        queries.put("account.person", """
                select name, email, language, zone, pace, created_at from account.person where id = :person""");
        queries.put(
                "account.roles",
                "select role, about, granted_at from account.role where person = :person order by granted_at");
        queries.put(
                "account.asked-roles",
                "select role, about, asked_at from account.asked_role where person = :person order by asked_at");
        queries.put(
                "account.consents",
                "select purpose, given, wording, at from account.consent where person = :person order by id");
        queries.put("account.sessions", """
                select to_timestamp(creation_time / 1000) as since, to_timestamp(last_access_time / 1000) as last_used
                from account.session where principal_name = cast(:person as text)""");
        queries.put("account.invitations", """
                select role, about, invited_at, accepted_at, revoked_at from account.invitation where email = :email
                order by invited_at""");
        queries.put("account.known-browsers", """
                select seen_at from account.known_browser where person = :person order by seen_at""");
        queries.put("account.refusals", """
                select way, day, tries, last_at from account.refusal where person = :person order by last_at""");
        queries.put("account.week-mail", "select wanted, told_on from account.week_mail where person = :person");
        queries.put(
                "account.week-mail-ends",
                "select made_at from account.week_mail_end where person = :person order by made_at");
        queries.put("account.deeds", """
                select at, act, words from account.deed where actor = :person or subject = :person order by id""");
        return queries;
    }

    @Override
    public List<String> erasures() {
        return List.of(
                "delete from account.asked_role where person = :person",
                "delete from account.consent where person = :person",
                "delete from account.known_browser where person = :person",
                "delete from account.refusal where person = :person",
                "delete from account.week_mail where person = :person",
                "delete from account.week_mail_end where person = :person",
                // By their invitations, which went along to each new address; the words of a deed are those of its day.
                """
                update account.deed
                set words = ''
                where subject = :person
                or (act in ('invited', 'first-run') and words = :email)
                or (act = 'invited' and subject in (select id from account.invitation where email = :email))
                """,
                "delete from account.invitation where email = :email",
                """
                update account.person
                set name = 'Personne effacée', email = id || '@erased.invalid', version = version + 1,
                  pace = 'never', erased_at = now()
                where id = :person
                """);
    }

    @Override
    public List<String> readdressings() {
        return List.of(
                // First, so that whoever asks for a link at this moment waits, or has asked for one that ends below.
                "update account.person set email = :after, version = version + 1 where id = :person",
                "update account.invitation set email = :after where email = :email",
                // Out of the old mailbox nobody ends anything any more.
                "delete from account.week_mail_end where person = :person");
    }

    @Override
    public List<String> stays() {
        return List.of("account.stays.deeds");
    }
}

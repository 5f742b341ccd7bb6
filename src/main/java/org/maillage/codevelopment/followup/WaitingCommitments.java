package org.maillage.codevelopment.followup;

import static org.maillage.shared.Words.say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.maillage.account.SignedIn;
import org.maillage.account.Waiting;
import org.maillage.account.Waits;
import org.maillage.shared.RecordRows;
import org.maillage.shared.Words;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody has committed themselves to in their groups, before its day comes and until they say what became of it. */
@Component
@Order(31)
record WaitingCommitments(JdbcClient database, Clock clock) implements Waits {

    private static final int DAYS_BEFORE = 14;

    @Override
    public List<Waiting> of(SignedIn me) {
        return of(me, false);
    }

    /** What they have committed themselves to is for the group alone. */
    @Override
    public List<Waiting> inMail(SignedIn me) {
        return of(me, true);
    }

    private List<Waiting> of(SignedIn me, boolean discreet) {
        var today = Words.today(clock);
        var found = database.sql("""
                select c.id, s.peer_group, c.words, c.due_on
                from codevelopment.commitment c
                join codevelopment.session s on s.id = c.session
                join codevelopment.member m on m.peer_group = s.peer_group and m.person = c.person
                where c.person = :person
                and c.state = 'open'
                and c.due_on <= :until
                and m.left_at is null
                order by c.due_on, c.id
                limit 50
                """)
                .param("person", me.id())
                .param("until", today.plusDays(DAYS_BEFORE))
                .query(RecordRows.of(Open.class))
                .list();
        return Waiting.first(
                found.stream()
                        .map(it -> Waiting.until(
                                it.dueOn,
                                today,
                                it.path(),
                                discreet ? say("followup.waits.one") : say("followup.waits.commitment", it.words)))
                        .toList(),
                more -> new Waiting("/peer-groups", say("followup.waits.others", more)));
    }

    private record Open(UUID id, UUID peerGroup, String words, LocalDate dueOn) {

        String path() {
            return "/peer-groups/%s/commitments/%s".formatted(peerGroup, id);
        }
    }
}

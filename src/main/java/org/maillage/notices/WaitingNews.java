package org.maillage.notices;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits to go in the digest of somebody. */
@Component
public record WaitingNews(JdbcClient database) {

    /** It goes at another pace from now on: in the next digest of it, the next morning for who hears all else at once, or nowhere. */
    public void follow(String recipient, Pace pace) {
        if (pace == Pace.NEVER) {
            database.sql(
                            "delete from notices.mail where recipient = :recipient and pace is not null and sent_at is null")
                    .param("recipient", recipient)
                    .update();
        } else {
            database.sql("""
                    update notices.mail
                    set pace = :pace
                    where recipient = :recipient
                    and pace is not null
                    and sent_at is null
                    """)
                    .param("recipient", recipient)
                    .param("pace", (pace == Pace.AT_ONCE ? Pace.DAILY : pace).key())
                    .update();
        }
    }
}

package org.maillage.account;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Writes down that a session was used once a minute at most. Every page would otherwise wait for the disk, to keep a
 * moment that nobody needs to the second.
 */
@Configuration(proxyBeanMethods = false)
class QuietSessions {

    private static final String UPDATE_AT_MOST_ONCE_A_MINUTE = """
            with said (session_id, last_access_time, max_inactive_interval, expiry_time, principal_name, primary_id) as (
              values (cast(? as char(36)), cast(? as bigint), cast(? as int), cast(? as bigint), cast(? as text),
                cast(? as char(36))))
            update %TABLE_NAME% kept
            set session_id = said.session_id, last_access_time = said.last_access_time,
              max_inactive_interval = said.max_inactive_interval, expiry_time = said.expiry_time,
              principal_name = said.principal_name
            from said
            where kept.primary_id = said.primary_id
            and (kept.session_id <> said.session_id
              or kept.last_access_time < said.last_access_time - 60000
              or kept.max_inactive_interval <> said.max_inactive_interval
              or kept.principal_name is distinct from said.principal_name)
            """;

    /** Two requests of one browser at once may both keep something for the next page. */
    private static final String LAST_ONE_COUNTS = """
            insert into %TABLE_NAME%_attributes (session_primary_id, attribute_name, attribute_bytes)
            values (?, ?, ?)
            on conflict (session_primary_id, attribute_name) do update set attribute_bytes = excluded.attribute_bytes
            """;

    /** Each statement about a session stands by itself: one that was cut off in between asks to sign in again. */
    @Bean(defaultCandidate = false)
    TransactionOperations springSessionTransactionOperations() {
        return TransactionOperations.withoutTransaction();
    }

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> onceAMinute() {
        return sessions -> {
            sessions.setUpdateSessionQuery(UPDATE_AT_MOST_ONCE_A_MINUTE);
            sessions.setCreateSessionAttributeQuery(LAST_ONE_COUNTS);
        };
    }
}

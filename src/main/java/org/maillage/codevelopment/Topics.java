package org.maillage.codevelopment;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.maillage.account.PersonId;
import org.maillage.shared.RecordRows;
import org.maillage.shared.Typed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the members of groups offer to talk about. */
@Component
record Topics(JdbcClient database, Clock clock) {

    /** What a topic is: one of the three. */
    enum Kind {
        PROBLEM,
        PREOCCUPATION,
        PROJECT
    }

    /**
     * A topic.
     *
     * @param person who offers it
     */
    record Topic(UUID id, UUID person, Kind kind, String title, String words) {}

    /** Those of the members of a group, the last offered first; with who has left they have gone. */
    List<Topic> of(PeerGroup group) {
        return database.sql("""
                select t.id, t.person, t.kind, t.title, t.words
                from codevelopment.topic t
                join codevelopment.member m on m.peer_group = t.peer_group and m.person = t.person and m.left_at is null
                where t.peer_group = :group
                order by t.offered_at desc, t.id
                limit 200
                """)
                .param("group", group.id())
                .query(RecordRows.of(Topic.class))
                .list();
    }

    void add(PeerGroup group, Topic topic) {
        database.sql("""
                insert into codevelopment.topic (id, peer_group, person, kind, title, words, offered_at)
                values (:id, :group, :person, :kind, :title, :words, :now)
                """)
                .param("id", topic.id())
                .param("group", group.id())
                .param("person", topic.person())
                .param("kind", Typed.key(topic.kind()))
                .param("title", topic.title())
                .param("words", topic.words())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** Takes back a topic of somebody; false when it is none of theirs in this group. */
    boolean withdraw(PeerGroup group, UUID topic, PersonId person) {
        return database.sql("""
                delete from codevelopment.topic where id = :topic and peer_group = :group and person = :person
                """)
                        .param("topic", topic)
                        .param("group", group.id())
                        .param("person", person.value())
                        .update()
                > 0;
    }
}

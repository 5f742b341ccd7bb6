package org.maillage.capitalisation.writing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.account.Addressee;
import org.maillage.account.Addressees;
import org.maillage.account.PersonId;
import org.maillage.account.SignedIn;
import org.maillage.capitalisation.AskedWriters;
import org.maillage.capitalisation.ExperienceSheet;
import org.maillage.capitalisation.Writers;
import org.maillage.capitalisation.Writers.Part;
import org.maillage.capitalisation.Writers.Writer;
import org.maillage.shared.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets several people write one sheet. Who walks an edition with a writer writes at once; anybody else with an account is
 * asked by mail, and the page says the same whether the address has one.
 */
@Component
class CoWriters {

    private static final int MOST = 20;
    private static final int MOST_COMPANIONS = 200;

    private final JdbcClient database;
    private final Writers writers;
    private final AskedWriters asked;
    private final Addressees addressees;
    private final NotifyOfWriting notifyOfWriting;

    CoWriters(
            JdbcClient database,
            Writers writers,
            AskedWriters asked,
            Addressees addressees,
            NotifyOfWriting notifyOfWriting) {
        this.database = database;
        this.writers = writers;
        this.asked = asked;
        this.addressees = addressees;
        this.notifyOfWriting = notifyOfWriting;
    }

    /** Somebody whom a writer can choose, with the place that they walk for. */
    record Companion(UUID person, String place) {}

    /** Those who walk an edition with a writer and do not write the sheet yet: the other seat of their own pair first. */
    List<Companion> companions(ExperienceSheet sheet, SignedIn me) {
        return database.sql("""
                select person, place
                from (
                  select distinct on (m.person) m.person, p.name as place, mine.place = m.place as same_pair
                  from programme.pair_member m
                  join programme.place p on p.id = m.place
                  join programme.pair_member mine on mine.edition = m.edition
                  where mine.person = :me
                  and mine.until is null
                  and m.until is null
                  and m.person <> :me
                  and (cast(:edition as uuid) is null or m.edition = cast(:edition as uuid))
                  and not exists (
                    select from capitalisation.writer w where w.sheet = :sheet and w.person = m.person)
                  order by m.person, (mine.place = m.place) desc, m.since desc) x
                order by same_pair desc, place collate "fr-x-icu", person
                limit :most
                """)
                .param("me", me.id())
                .param("edition", sheet.edition(), java.sql.Types.OTHER)
                .param("sheet", sheet.id())
                .param("most", MOST_COMPANIONS)
                .query(RecordRows.of(Companion.class))
                .list();
    }

    /** Whether a sheet has as many writers as it may. */
    boolean isFull(ExperienceSheet sheet) {
        return writers.of(sheet.sheetId()).size() >= MOST;
    }

    /** Lets a companion write, and tells everybody concerned; false when the two do not walk together. */
    @Transactional
    public boolean add(ExperienceSheet sheet, PersonId person, Part part, SignedIn me) {
        if (companions(sheet, me).stream().noneMatch(it -> it.person.equals(person.value()))) {
            return false;
        }
        writers.add(sheet.sheetId(), person, part);
        addressees.of(person.value()).ifPresent(it -> notifyOfWriting.added(sheet, it, me));
        return true;
    }

    /** Asks whoever has an account under an address; nobody learns whether somebody has. */
    @Transactional
    public void ask(ExperienceSheet sheet, String email, Part part, SignedIn me) {
        addressees
                .find(email)
                .filter(it -> !writers.writes(sheet.sheetId(), it.id()))
                .ifPresent(it -> {
                    asked.ask(sheet.sheetId(), it.id(), part, me.person());
                    notifyOfWriting.asked(sheet, it, me);
                });
    }

    /** Lets somebody write who was asked; false when they were not. */
    @Transactional
    public boolean accept(ExperienceSheet sheet, SignedIn me) {
        var part = asked.part(sheet.sheetId(), me.person());
        part.ifPresent(it -> {
            writers.add(sheet.sheetId(), me.person(), it);
            asked.answered(sheet.sheetId(), me.person());
            others(sheet, me).forEach(other -> notifyOfWriting.joined(sheet, other, me));
        });
        return part.isPresent();
    }

    /** Ends that somebody writes; false where they are the last who does. */
    @Transactional
    public boolean leave(ExperienceSheet sheet, SignedIn me) {
        var left = writers.remove(sheet.sheetId(), me.person());
        if (left) {
            others(sheet, me).forEach(other -> notifyOfWriting.left(sheet, other, me));
        }
        return left;
    }

    private List<Addressee> others(ExperienceSheet sheet, SignedIn me) {
        var people = writers.of(sheet.sheetId()).stream()
                .map(Writer::person)
                .filter(it -> !it.equals(me.id()))
                .toList();
        return List.copyOf(addressees.of(people).values());
    }

    /** Names of these people, by their ids. */
    Map<UUID, String> names(List<UUID> people) {
        return addressees.of(people).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().name()));
    }
}

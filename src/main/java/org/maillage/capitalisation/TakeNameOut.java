package org.maillage.capitalisation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.maillage.shared.RecordRows;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Takes the name of somebody who is quoted no more out of all that a sheet says and ever said. */
@Component
public class TakeNameOut {

    /** What a sheet says, by where it stands; each of them is a text of its own table. */
    private static final String TEXTS = """
            select 'section' as place, key as id, words from capitalisation.section where sheet = :sheet
            union all
            select 'heading', key, title from capitalisation.section where sheet = :sheet
            union all
            select 'former', key || ' ' || version, words from capitalisation.former_words where sheet = :sheet
            union all
            select 'moment', id::text, words from capitalisation.moment where sheet = :sheet
            union all
            select 'measure', id::text, what from capitalisation.measure where sheet = :sheet
            union all
            select 'source', id::text, source from capitalisation.measure where sheet = :sheet
            union all
            select 'actors', '', actors from capitalisation.experience_sheet where id = :sheet
            union all
            select 'title', '', title from capitalisation.experience_sheet where id = :sheet
            union all
            select 'quote', id::text, words from capitalisation.quote where sheet = :sheet
            union all
            select 'document', id::text, title from capitalisation.sheet_document where sheet = :sheet
            union all
            select 'maker', id::text, made_by from capitalisation.sheet_document where sheet = :sheet
            """;

    /** So many copies of copies are looked through. */
    private static final int MOST = 1000;

    private final JdbcClient database;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;
    private final List<WordsAboutSheet> others;

    TakeNameOut(JdbcClient database, JsonMapper json, ApplicationEventPublisher events, List<WordsAboutSheet> others) {
        this.database = database;
        this.json = json;
        this.events = events;
        this.others = others;
    }

    record Text(String place, String id, String words) {}

    record Version(int number, String content) {}

    /**
     * Where a name stood, for the authors to look at.
     *
     * @param taken keys of sections and kinds of places from which it is gone
     * @param left the same where a first name stands that may be theirs
     */
    public record Places(List<String> taken, List<String> left) {

        public Places {
            taken = taken.stream().distinct().toList();
            left = left.stream().distinct().toList();
        }
    }

    /** A sheet that began as a copy, and where the name stood in it. */
    public record Copy(SheetId sheet, Places places) {}

    /** Takes it out of the copies of a sheet, and of their copies; those that did not hold it are left out. */
    @Transactional
    public List<Copy> takeOutOfCopies(SheetId sheet, String name) {
        var found = new LinkedHashSet<SheetId>();
        var next = new ArrayDeque<>(copies(sheet));
        while (!next.isEmpty() && found.size() < MOST) {
            var copy = next.pop();
            if (!copy.equals(sheet) && found.add(copy)) {
                next.addAll(copies(copy));
            }
        }
        return found.stream()
                .map(it -> new Copy(it, takeOut(it, name)))
                .filter(it -> !it.places.taken.isEmpty() || !it.places.left.isEmpty())
                .toList();
    }

    private List<SheetId> copies(SheetId sheet) {
        return others.stream().flatMap(it -> it.copies(sheet).stream()).toList();
    }

    /** Takes it out of all that a sheet says and said before, of its versions, and of what others have written about it. */
    @Transactional
    public Places takeOut(SheetId sheet, String name) {
        var gone = TakenName.of(name);
        var taken = new ArrayList<String>();
        var left = new ArrayList<String>();
        for (var text : texts(sheet)) {
            var without = gone.outOf(text.words);
            if (!without.equals(text.words)) {
                write(sheet, text, without);
                taken.add(said(text));
            }
            if (!text.place.equals("former") && gone.mayStandIn(without)) {
                left.add(said(text));
            }
        }
        versions(sheet, gone);
        others.forEach(it -> it.takeOut(sheet, gone));
        events.publishEvent(new SheetReworded(sheet));
        return new Places(taken, left);
    }

    private static String said(Text text) {
        return switch (text.place) {
            case "section", "heading" -> text.id;
            case "former" -> text.id.replaceFirst(" .*", "");
            case "source" -> "measure";
            case "maker" -> "document";
            default -> text.place;
        };
    }

    private List<Text> texts(SheetId sheet) {
        return database.sql(TEXTS)
                .param("sheet", sheet.value())
                .query(RecordRows.of(Text.class))
                .list();
    }

    private void write(SheetId sheet, Text text, String words) {
        var statement = switch (text.place) {
            case "section" ->
                "update capitalisation.section set words = :words, version = version + 1 where sheet = :sheet and key = :id";
            case "heading" ->
                "update capitalisation.section set title = left(:words, 120), version = version + 1 where sheet = :sheet and key = :id";
            case "former" ->
                "update capitalisation.former_words set words = :words where sheet = :sheet and key || ' ' || version = :id";
            case "moment" ->
                "update capitalisation.moment set words = left(:words, 600) where sheet = :sheet and id::text = :id";
            case "measure" ->
                "update capitalisation.measure set what = left(:words, 160) where sheet = :sheet and id::text = :id";
            case "source" ->
                "update capitalisation.measure set source = left(:words, 300) where sheet = :sheet and id::text = :id";
            case "actors" ->
                "update capitalisation.experience_sheet set actors = left(:words, 1000), version = version + 1 where id = :sheet and :id = ''";
            case "title" ->
                "update capitalisation.experience_sheet set title = left(:words, 160), version = version + 1 where id = :sheet and :id = ''";
            case "document" ->
                "update capitalisation.sheet_document set title = left(:words, 160), version = version + 1 where sheet = :sheet and id::text = :id";
            case "maker" ->
                "update capitalisation.sheet_document set made_by = left(:words, 160), version = version + 1 where sheet = :sheet and id::text = :id";
            default ->
                "update capitalisation.quote set words = left(:words, 1000) where sheet = :sheet and id::text = :id";
        };
        database.sql(statement)
                .param("words", words)
                .param("sheet", sheet.value())
                .param("id", text.id)
                .update();
    }

    private void versions(SheetId sheet, TakenName gone) {
        var all = database.sql("select number, content from capitalisation.published_sheet where sheet = :sheet")
                .param("sheet", sheet.value())
                .query(RecordRows.of(Version.class))
                .list();
        for (var version : all) {
            var without = json.writeValueAsString(without(json.readTree(version.content), gone));
            database.sql("""
                    update capitalisation.published_sheet set content = cast(:content as jsonb)
                    where sheet = :sheet
                    and number = :number
                    """)
                    .param("content", without)
                    .param("sheet", sheet.value())
                    .param("number", version.number)
                    .update();
        }
    }

    private JsonNode without(JsonNode node, TakenName gone) {
        return switch (node) {
            case ObjectNode it -> {
                var fresh = json.createObjectNode();
                it.properties().forEach(part -> fresh.set(part.getKey(), without(part.getValue(), gone)));
                yield fresh;
            }
            case ArrayNode it -> {
                var fresh = json.createArrayNode();
                it.forEach(part -> fresh.add(without(part, gone)));
                yield fresh;
            }
            default ->
                node.isString() && !isId(node.stringValue()) ? json.valueToTree(gone.outOf(node.stringValue())) : node;
        };
    }

    private static boolean isId(String words) {
        try {
            return UUID.fromString(words).toString().equals(words);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}

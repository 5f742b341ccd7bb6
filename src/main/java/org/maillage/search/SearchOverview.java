package org.maillage.search;

import static org.maillage.shared.Words.count;
import static org.maillage.shared.Words.decimal;
import static org.maillage.shared.Words.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.Field;
import org.maillage.directory.KnownActors;
import org.maillage.directory.Reader;
import org.maillage.directory.SeekPeople;
import org.maillage.directory.Vocabularies;
import org.maillage.search.Ask.Found;
import org.maillage.search.Ask.Hit;
import org.maillage.search.Question.Facet;
import org.maillage.search.Question.Order;
import org.maillage.search.SearchPage.Answer;
import org.maillage.search.SearchPage.Group;
import org.maillage.search.SearchPage.Link;
import org.maillage.search.SearchPage.Nearest;
import org.maillage.search.SearchPage.Piece;
import org.maillage.search.SearchPage.Value;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;
import org.maillage.web.Choice;
import org.maillage.web.Frame;
import org.springframework.stereotype.Component;

/** Puts together the page of the search. */
@Component
public record SearchOverview(
        Ask ask,
        AskNearest askNearest,
        ThereOverview thereOverview,
        Askers askers,
        Where where,
        SeekPeople seekPeople,
        Vocabularies vocabularies,
        Findables findables,
        SearchIndex index) {

    private static final String PATH = "/search";
    private static final int LONGEST_PASSAGE = 220;
    private static final int BEFORE_MARK = 80;

    /** @param typedPlace what was typed for a place that is not found or not sure; {@code likely} are those that may be meant */
    SearchPage page(Question question, Reader reader, int asked, String typedPlace, List<Where.Named> likely) {
        var asker = askers.of(reader.person());
        var first = ask.ask(question, asker, asked);
        // Behind the last page, from an old address or when there are fewer by now, the last one is shown.
        var page = first.hits().isEmpty() && first.total() > 0
                ? (int) Math.min((first.total() - 1) / Ask.PAGE, Ask.LAST_PAGE - 1L)
                : asked;
        var found = page == asked ? first : ask.ask(question, asker, page);
        var place = where.name(question);
        var title = question.words().isEmpty()
                ? place.isEmpty() ? say("search.title") : say("search.title.in", place)
                : say("search.title.for", question.words());
        var frame =
                Frame.of(title, say("search.lead")).in(Frame.Section.DIRECTORY).withScript("search.js");
        return new SearchPage(
                reader.person() == null ? frame : frame.asPersonal(),
                question,
                typedPlace.isEmpty() ? place : typedPlace,
                distances(),
                likely.stream()
                        .map(it -> new Link(it.words(), address(question.in(it.key()))))
                        .toList(),
                found.total(),
                say("search.total", found.total()),
                note(found),
                groups(question, found.counts()),
                chips(question, place),
                orders(question),
                found.hits().stream().map(this::answer).toList(),
                page == 0 && !question.words().isEmpty() ? seekPeople.seekPeople(question.words(), reader) : List.of(),
                found.total() == 0 ? nearest(question, asker) : null,
                page == 0 ? thereOverview.there(question, asker, found.total() > 0 && !found.nearly()) : null,
                page == 0 ? "" : address(question, page - 1),
                page + 1 < Ask.LAST_PAGE && (page + 1L) * Ask.PAGE < found.total() ? address(question, page + 1) : "",
                box(question),
                exports(question),
                reader.person() != null && !question.isOpen(),
                reader.keepsSome());
    }

    private static String address(Question question) {
        var address = question.address();
        return address.isEmpty() ? PATH : PATH + "?" + address;
    }

    private static String address(Question question, int page) {
        var address = question.address();
        return PATH + "?" + address + (address.isEmpty() ? "" : "&") + "page=" + page;
    }

    private String note(Found found) {
        return !index.isReady() ? say("search.index-on-its-way") : found.nearly() ? say("search.nearly") : "";
    }

    /** Where the nearest answer is, and the distance to choose that reaches it. */
    private @Nullable Nearest nearest(Question question, Asker asker) {
        var found = askNearest.nearest(question, asker).orElse(null);
        if (found == null) {
            return null;
        }
        var far = found.kilometres();
        return new Nearest(
                say("search.nearest", found.hit().name(), decimal(far, far < 10 ? 1 : 0)),
                found.hit().path(),
                Question.DISTANCES.stream()
                        .filter(it -> it > question.kilometres() && it >= far)
                        .findFirst()
                        .map(it -> new Link(
                                say("search.nearest.wider", it),
                                address(question.within(it).seenIn(null))))
                        .orElse(null));
    }

    private static List<Choice> distances() {
        return Question.DISTANCES.stream()
                .map(it -> new Choice(
                        String.valueOf(it), it == 0 ? say("search.distance.none") : say("search.distance", it)))
                .toList();
    }

    private static List<Choice> orders(Question question) {
        return Stream.of(Order.values())
                .filter(it -> it != Order.DISTANCE || question.placeKind().equals("commune"))
                .map(it -> new Choice(it.key(), say("search.order." + it.key())))
                .toList();
    }

    private List<Group> groups(Question question, Map<Facet, Map<String, Long>> counts) {
        var groups = new ArrayList<Group>();
        for (var facet : Facet.values()) {
            var chosen = question.narrowed().getOrDefault(facet, "");
            var values = counts.getOrDefault(facet, Map.of()).entrySet().stream()
                    .map(it -> new Value(
                            words(facet, it.getKey()),
                            count(it.getValue()),
                            address(question.with(facet, it.getKey().equals(chosen) ? "" : it.getKey())),
                            it.getKey().equals(chosen)))
                    .toList();
            if (values.size() > 1 || (!chosen.isEmpty() && !values.isEmpty())) {
                groups.add(new Group(facet.field(), say("search.facet." + facet.field()), chosen, values));
            }
        }
        return groups;
    }

    private List<Link> chips(Question question, String place) {
        var chips = new ArrayList<Link>();
        question.narrowed()
                .forEach((facet, value) -> chips.add(new Link(words(facet, value), address(question.with(facet, "")))));
        if (!place.isEmpty()) {
            chips.add(new Link(
                    question.isAround() ? say("search.around", question.kilometres(), place) : place,
                    address(question.in(""))));
        }
        if (question.view() != null) {
            chips.add(new Link(say("search.in-view"), address(question.seenIn(null))));
        }
        return chips;
    }

    public String words(Facet facet, String key) {
        return switch (facet) {
            case KIND -> kind(key);
            case SECTOR -> Words.has("directory.sector." + key) ? say("directory.sector." + key) : key;
            case PROFILE -> vocabularies.words(Field.PROFILE, key);
            case THEMES -> vocabularies.words(Field.THEMES, key);
            case FAMILIES -> vocabularies.words(Field.FAMILIES, key);
            case DEPARTMENT -> where.department(key);
        };
    }

    private String kind(String key) {
        return findables.wordsOf(key).map(it -> say(it)).orElse(key);
    }

    public Answer answer(Hit hit) {
        var profile = Optional.ofNullable(hit.profile()).map(it -> vocabularies.words(Field.PROFILE, it));
        var far = hit.kilometres();
        return new Answer(
                hit.name(),
                hit.path(),
                Stream.concat(
                                Stream.of(hit.kind())
                                        .filter(it -> !it.equals(KnownActors.ORGANISATION))
                                        .map(this::kind),
                                profile.stream())
                        .toList(),
                far == null ? hit.where() : say("search.far", hit.where(), decimal(far, far < 10 ? 1 : 0)),
                passage(hit));
    }

    private static List<Piece> passage(Hit hit) {
        var opening = hit.opening().isEmpty() ? List.<Piece>of() : List.of(new Piece(hit.opening(), false));
        return hit.passages().stream().findFirst().map(SearchOverview::pieces).orElse(opening);
    }

    /** A passage around its first mark, cut into pieces. */
    static List<Piece> pieces(String passage) {
        var mark = passage.indexOf(HitProjection.BEGIN);
        var from = mark <= BEFORE_MARK ? 0 : passage.indexOf(' ', mark - BEFORE_MARK) + 1;
        var text = (from > 0 ? "… " : "") + Typed.opening(passage.substring(from), LONGEST_PASSAGE);
        var pieces = new ArrayList<Piece>();
        for (var part : text.split(HitProjection.BEGIN, -1)) {
            var end = part.indexOf(HitProjection.END);
            if (end >= 0) {
                pieces.add(new Piece(part.substring(0, end), true));
            }
            var rest = part.substring(end + 1);
            if (!rest.isEmpty()) {
                pieces.add(new Piece(rest, false));
            }
        }
        return pieces;
    }

    public String box(Question question) {
        var department = question.narrowed().get(Facet.DEPARTMENT);
        var shown =
                question.place().isEmpty() && department != null ? question.in("department-" + department) : question;
        var view = question.view() == null ? where.box(shown) : question.view();
        return view == null ? "" : view.typed();
    }

    private static List<Link> exports(Question question) {
        return Stream.of(ExportFormat.values())
                .map(it -> new Link(
                        say("search.export." + it.ending()),
                        "/search/export." + it.ending() + "?" + question.address()))
                .toList();
    }
}

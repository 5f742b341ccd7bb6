package org.maillage.evaluation.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.alliance.Lever;
import org.maillage.shared.Typed;
import org.maillage.table.Tables;
import org.maillage.table.Unreadable;

/**
 * Lines pasted from a spreadsheet, read by what stands in each cell: the first words are what it is, the next who pays; an
 * amount, a year, a certainty and an origin are known by themselves, wherever they stand. A first row of names is passed over.
 *
 * @param lines money that comes in or goes out; what is given in kind wants a source and is typed
 * @param unread what was left out, with the key of the sentence that says why
 */
record PastedLines(List<ModelLine> lines, List<Unread> unread) {

    /** A row that was left out. */
    record Unread(String words, String why) {}

    private static final int LONGEST_SHOWN = 60;
    private static final Pattern IN_YEAR = Pattern.compile("20[1-4][0-9]");
    private static final Pattern TOTAL =
            Pattern.compile("(?:sou )?total(?: .*)?|solde|resultat|balance|subtotal(?: .*)?");
    private static final Pattern GIVEN = Pattern.compile(
            ".*(?:benevol|volunteer|en nature|in kind|mise a disposition|mecenat de competence).*|[0-9 ]+ ?(?:h|heure|hour|j|jour|day|etp|fte)");
    private static final Pattern BELOW_ZERO = Pattern.compile("[-−(].*[0-9].*");
    private static final List<String> NAMES = List.of(
            "montant", "amount", "financeur", "funder", "libelle", "intitule", "poste", "annee", "year", "euros");

    /**
     * @param side of rows that do not say theirs, and {@code year} of those that say none
     * @param ids one for each line, in their order, so that what is sent again is the same
     */
    static PastedLines read(String pasted, Side side, int year, UUID ids) {
        var lines = new ArrayList<ModelLine>();
        var unread = new ArrayList<Unread>();
        for (var cells : rows(pasted)) {
            if (isHeader(cells) && lines.isEmpty()) {
                continue;
            }
            var row = new Row();
            cells.forEach(row::take);
            var why = row.why();
            if (why != null) {
                unread.add(new Unread(Typed.opening(String.join(" · ", cells), LONGEST_SHOWN), why));
            } else {
                lines.add(row.line(id(ids, lines.size()), side, year));
            }
        }
        return new PastedLines(List.copyOf(lines), List.copyOf(unread));
    }

    private static ModelLineId id(UUID of, int number) {
        return new ModelLineId(UUID.nameUUIDFromBytes((of + "/" + number).getBytes(StandardCharsets.UTF_8)));
    }

    private static List<List<String>> rows(String pasted) {
        if (pasted.isBlank()) {
            return List.of();
        }
        if (!pasted.strip().contains("\n")) {
            return List.of(cells(pasted.strip()));
        }
        try {
            var path = Files.createTempFile("maillage", ".csv");
            try {
                Files.writeString(path, pasted);
                var rows = new ArrayList<List<String>>();
                Tables.guess(path, new Tables.Chosen("", true), _ -> 0)
                        .forEach((_, _, fields) -> rows.add(fields), it -> rows.add(it.fields()));
                return rows.stream()
                        .map(PastedLines::tidy)
                        .filter(it -> !it.isEmpty())
                        .toList();
            } catch (Unreadable e) {
                return pasted.lines()
                        .map(PastedLines::cells)
                        .filter(it -> !it.isEmpty())
                        .toList();
            } finally {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(String line) {
        return tidy(Stream.of(line.split("\t|;|\\|")).toList());
    }

    private static List<String> tidy(List<String> cells) {
        return cells.stream().map(Typed::line).filter(it -> !it.isEmpty()).toList();
    }

    private static boolean isHeader(List<String> cells) {
        return cells.stream().noneMatch(it -> ModelEuros.read(it).isPresent())
                && cells.stream()
                        .map(PastedWords::plain)
                        .anyMatch(it -> NAMES.stream().anyMatch(it::contains));
    }

    private static final class Row {

        private final List<String> names = new ArrayList<>();
        private @Nullable ModelEuros amount;
        private @Nullable Integer inYear;
        private @Nullable FundingCertainty certainty;
        private @Nullable ResourceOrigin origin;
        private @Nullable Side side;
        private boolean below;

        void take(String cell) {
            var word = PastedWords.plain(cell);
            if (inYear == null && IN_YEAR.matcher(cell).matches()) {
                inYear = Integer.valueOf(cell);
            } else if (amount == null && ModelEuros.read(cell).isPresent()) {
                amount = ModelEuros.read(cell).get();
            } else if (BELOW_ZERO.matcher(cell).matches()
                    && ModelEuros.read(cell.replaceAll("[-−()]", "")).isPresent()) {
                below = true;
            } else if (certainty == null && PastedWords.certainty(word).isPresent()) {
                certainty = PastedWords.certainty(word).get();
            } else if (side == null && PastedWords.side(word).isPresent()) {
                side = PastedWords.side(word).get();
            } else {
                // An origin that stands first is what the line is, too.
                origin = origin == null ? PastedWords.origin(word).orElse(null) : origin;
                names.add(cell);
            }
        }

        @Nullable
        String why() {
            if (!names.isEmpty()
                    && TOTAL.matcher(PastedWords.plain(names.getFirst())).matches()) {
                return "model.paste.total";
            }
            if (below) {
                return "model.paste.below";
            }
            if (names.stream()
                    .anyMatch(it -> GIVEN.matcher(PastedWords.plain(it)).matches())) {
                return "model.paste.given";
            }
            if (names.isEmpty()
                    || names.stream().allMatch(it -> PastedWords.plain(it).isEmpty())) {
                return "model.paste.nameless";
            }
            return amount == null ? "model.paste.no-amount" : null;
        }

        ModelLine line(ModelLineId id, Side otherwise, int year) {
            var its = side == null ? otherwise : side;
            var expense = its == Side.EXPENSE;
            return new ModelLine(
                    id,
                    id.value(),
                    its,
                    expense ? null : origin == null ? ResourceOrigin.SUBSIDY : origin,
                    expense ? null : Lever.FINANCIAL,
                    expense ? null : certainty == null ? FundingCertainty.PLANNED : certainty,
                    Typed.cut(names.getFirst(), 200),
                    expense ? "" : payer(),
                    inYear == null ? year : inYear,
                    amount,
                    null,
                    null,
                    "",
                    false,
                    0);
        }

        // Many tables of funders name each once.
        private String payer() {
            return names.stream()
                    .skip(names.size() == 1 ? 0 : 1)
                    .filter(it -> PastedWords.origin(PastedWords.plain(it)).isEmpty())
                    .findFirst()
                    .map(it -> Typed.cut(it, 200))
                    .orElse("");
        }
    }
}

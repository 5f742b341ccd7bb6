package org.maillage.evaluation.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.web.Choice;
import org.maillage.web.Drawn;
import org.maillage.web.Filled;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;

/** What the pages of crossed views show. */
interface ViewPages {

    /**
     * The crossed views of a team.
     *
     * @param grids addresses of the grids of the reader’s teams, and {@code histories} of what became of gaps
     */
    record ViewListPage(Frame frame, List<Row> rows, List<Choice> grids, List<Choice> histories) {}

    /** One of them. */
    record Row(String path, String title, String detail, boolean open) {}

    /** The form of a new one. */
    record NewViewPage(Frame frame, String id, Filled form, boolean severalTeams) {}

    /**
     * One that is open.
     *
     * @param mine what the reader has answered, item by item; empty for nothing yet
     * @param profiles to hand links to
     */
    record OpenViewPage(
            Frame frame,
            String path,
            String detail,
            String agreed,
            List<Choice> mine,
            List<Choice> profiles,
            int items,
            boolean example) {}

    /** One that is closed: gaps first. */
    record GapsPage(
            Frame frame,
            String path,
            String detail,
            String lead,
            List<GroupLine> groups,
            List<GapLine> items,
            int height,
            String picture,
            List<Choice> mine) {}

    /** A group, and the shape by which the picture shows it. */
    record GroupLine(String name, String people, String shape, String colour) {}

    /**
     * An item, with where the groups stand.
     *
     * @param y where it is in the picture, and {@code from} and {@code until} the ends of its gap there
     * @param positions as decimals, in the order of the groups
     */
    record GapLine(
            int number,
            String axis,
            String words,
            String gap,
            List<String> positions,
            int y,
            int from,
            int until,
            List<Dot> dots) {}

    record Dot(String path, String colour) {}

    /**
     * The form of an answer.
     *
     * @param lead what is asked, {@code promise} what becomes of the answer
     * @param before fields before the items, {@code after} those behind them
     * @param back where who does not send it goes; empty for nowhere
     */
    record VoicePage(
            Frame frame,
            String path,
            String lead,
            String promise,
            List<Drawn> before,
            List<Part> parts,
            List<Drawn> after,
            String back,
            Mistakes mistakes) {}

    /** The items of an axis. */
    record Part(String name, List<Drawn> items) {}

    /** What somebody who has a link is told. */
    record LinkSaidPage(Frame frame, String words) {}

    /** Links that were just made, each for one person, shown once. */
    record ViewLinksPage(Frame frame, String path, String profile, List<String> addresses) {}

    /**
     * The grid of a team.
     *
     * @param version that its reader has before them
     * @param change what the newest version has done to the one before; null for the first
     */
    record GridPage(
            Frame frame,
            String path,
            int version,
            boolean example,
            List<GridPart> parts,
            @Nullable List<ChangeLine> change,
            Mistakes mistakes) {}

    record GridPart(String key, String name, List<Choice> items, List<Choice> fresh) {}

    record ChangeLine(String becomes, String words) {}

    /** How the gaps of a team moved. */
    record HistoryPage(Frame frame, List<Choice> views, List<HistoryLine> items) {}

    /**
     * An item through the crossed views.
     *
     * @param cells the gap in each, as a decimal
     * @param lines of its curve, and {@code dots} where it stands alone
     */
    record HistoryLine(
            String axis, String words, boolean breaks, List<String> cells, List<String> lines, List<Spot> dots) {}

    record Spot(int x, int y) {}

    /** The sheet to print. */
    record PaperPage(
            String language, String title, String subject, String author, List<String> levels, List<PaperPart> parts) {}

    record PaperPart(String name, List<String> items) {}
}

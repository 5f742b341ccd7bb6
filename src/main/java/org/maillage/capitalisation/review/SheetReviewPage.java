package org.maillage.capitalisation.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.capitalisation.ExperienceSheet;
import org.maillage.capitalisation.TellsWriters.Remark;
import org.maillage.capitalisation.TellsWriters.Step;
import org.maillage.web.Filled;
import org.maillage.web.Frame;

/**
 * Where a sheet is on its way to everybody, for those who write it.
 *
 * @param stage a sentence: with whom it is
 * @param steps what it needs
 * @param readers who was asked, and what they have said
 * @param marks of the criteria, in the complete circuit
 * @param form by which it is sent; null while it is on its way
 * @param mayAskOwner whether the owner may be asked again
 */
record SheetReviewPage(
        Frame frame,
        ExperienceSheet sheet,
        String circuit,
        String means,
        String stage,
        List<Step> steps,
        List<ReaderRow> readers,
        List<MarkRow> marks,
        List<VoteRow> votes,
        List<Remark> remarks,
        @Nullable Filled form,
        boolean mayAskOwner,
        boolean mayTakeBack) {

    /** Somebody who was asked. */
    record ReaderRow(String name, String says) {}

    /** A criterion, and what a reader says of it. */
    record MarkRow(String criterion, String mark, String comment) {}

    /** What somebody of the committee says. */
    record VoteRow(String name, String vote, String words) {}

    String path() {
        return sheet.path() + "/review";
    }
}

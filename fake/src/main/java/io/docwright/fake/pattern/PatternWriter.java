package io.docwright.fake.pattern;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Writes one text that matches the parts of an expression. */
final class PatternWriter {
    private final RandomGenerator random;
    private final Hints hints;

    /** How often a part without an upper limit is repeated. */
    private final int usual;

    /** The best tiers of characters that are used. */
    private final int tiers;

    /** How many characters are still to be added, by repeating parts more often. */
    private int more;

    private final int most;
    private final Map<Integer, String> groups = new HashMap<>();
    private final StringBuilder text = new StringBuilder();

    PatternWriter(RandomGenerator random, Hints hints, int usual, int tiers, int more, int most) {
        this.random = random;
        this.hints = hints;
        this.usual = usual;
        this.tiers = tiers;
        this.more = more;
        this.most = most;
    }

    /** Returns the text; cut where it has become longer than {@code most}. */
    String write(Part part) {
        add(part);
        return text.toString();
    }

    private void add(Part part) {
        if (text.length() > most) {
            return;
        }
        if (part instanceof Part.OneOf one) {
            text.append(character(one.characters()));
        } else if (part instanceof Part.Sequence sequence) {
            sequence.parts().forEach(this::add);
        } else if (part instanceof Part.Choice choice) {
            int chosen = random.nextInt(choice.parts().size());
            add(choice.parts().get(Hints.starts(text) ? 0 : chosen));
        } else if (part instanceof Part.Repeat repeat) {
            repeat(repeat);
        } else if (part instanceof Part.Group group) {
            int start = text.length();
            add(group.part());
            groups.put(group.number(), text.substring(start));
        } else if (part instanceof Part.Same same) {
            text.append(groups.getOrDefault(same.group(), ""));
        }
    }

    private void repeat(Part.Repeat repeat) {
        if (repeat.least() == 0 && more == 0 && Hints.complete(text)) {
            return;
        }
        if (repeat.part() instanceof Part.OneOf one) {
            int times = Math.max(repeat.least(), Math.min(repeat.most(), usual));
            int added = Math.min(more, repeat.most() - times);
            more -= added;
            run(one.characters(), repeat.least(), times + added, repeat.most());
            return;
        }
        int times = Math.max(repeat.least(), Math.min(repeat.most(), Math.min(1, usual)));
        for (int i = 0; i < times && text.length() <= most; i++) {
            add(repeat.part());
        }
        for (int i = times; more > 0 && i < repeat.most(); i++) {
            int start = text.length();
            add(repeat.part());
            more -= Math.max(1, text.length() - start);
        }
    }

    /** Characters of one class: the hint if the class allows it, so that a name reads like one. */
    private void run(CharacterSet set, int least, int times, int limit) {
        String hint = hints.after(text);
        boolean named = !hint.isEmpty()
                && hint.length() >= least
                && hint.length() >= times - usual
                && hint.length() <= Math.min(limit, most - text.length())
                && usual > 1
                && hint.chars().allMatch(c -> set.contains((char) c));
        if (named) {
            text.append(hint);
            return;
        }
        for (int i = 0; i < times && text.length() <= most; i++) {
            text.append(character(set));
        }
    }

    private char character(CharacterSet set) {
        List<String> all = set.tiers();
        String tier = all.get(random.nextInt(Math.min(tiers, all.size())));
        return tier.charAt(random.nextInt(tier.length()));
    }
}

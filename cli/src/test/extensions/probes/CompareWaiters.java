import io.docwright.generator.diff.ApiComparison;
import io.docwright.generator.diff.Comparison;
import io.docwright.generator.diff.print.ComparisonText;
import io.docwright.generator.model.Service;
import io.docwright.generator.model.SourceLocations;
import io.docwright.generator.model.Waiter;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;

/** Compares two versions of a service whose waiter waits for another time. */
public final class CompareWaiters implements Callable<String> {
    @Override
    public String call() {
        return ComparisonText.of(compare(5, 15), true) + ComparisonText.of(compare(15, 5), true);
    }

    private static Comparison compare(int before, int after) {
        return ApiComparison.compare(List.of(version(before)), List.of(version(after)));
    }

    private static ApiComparison.Version version(int seconds) {
        Waiter waiter = new Waiter("TreePlanted", "GetTree", seconds, 20, null);
        return new ApiComparison.Version(
                new Service("Garden", "garden", null, "", List.of(), List.of(), List.of(waiter), new TreeMap<>()),
                SourceLocations.UNKNOWN);
    }
}

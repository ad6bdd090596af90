package fr.terreau.domain.practice.sheet;

import fr.terreau.domain.practice.field.Check;
import fr.terreau.domain.practice.field.Fault;
import fr.terreau.domain.practice.field.Fault.Problem;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Finds what keeps a sheet from being published. */
public class PublishableValidator implements ConstraintValidator<Publishable, PracticeSheet> {

  @Override
  public boolean isValid(PracticeSheet sheet, ConstraintValidatorContext context) {
    List<Fault> faults = faults(sheet);
    context.disableDefaultConstraintViolation();
    for (Fault fault : faults) {
      context
          .buildConstraintViolationWithTemplate(fault.problem().name())
          .addPropertyNode(fault.path())
          .addConstraintViolation();
    }
    return faults.isEmpty();
  }

  private static List<Fault> faults(PracticeSheet sheet) {
    Set<String> constants = new TreeSet<>(Check.constantsOf(sheet));
    if (sheet.details() instanceof Record details) {
      constants.addAll(Check.constantsOf(details));
    }
    List<Fault> faults = new ArrayList<>(Check.of(sheet.with("details", null), "", constants));
    if (sheet.practiceType() != null) {
      // Details that nobody opened lack what their type asks for, just as open ones do.
      PracticeDetails details =
          Objects.requireNonNullElseGet(
              sheet.details(), () -> PracticeDetails.blank(sheet.practiceType()));
      faults.addAll(Check.of((Record) details, "details", constants));
    }
    want(sheet.practiceDate() != null || dated(sheet.period()), "practiceDate", faults);
    want(sheet.visibility() != Visibility.PUBLIC || sheet.license() != null, "license", faults);
    want(sheet.attachments().isEmpty() || cleared(sheet.rightsCleared()), "rightsCleared", faults);
    for (int i = 0; i < sheet.attachments().size(); i++) {
      Attachment attachment = sheet.attachments().get(i);
      boolean seenOnly = attachment.format() != null && attachment.format().startsWith("image/");
      boolean told = attachment.altText() != null && !attachment.altText().isBlank();
      want(!seenOnly || told, "attachments[" + i + "].altText", faults);
    }
    return faults;
  }

  private static boolean dated(Period period) {
    return period != null && (period.start() != null || period.end() != null);
  }

  private static boolean cleared(RightsCleared rights) {
    return rights != null && Boolean.TRUE.equals(rights.value());
  }

  private static void want(boolean there, String path, List<Fault> faults) {
    if (!there) {
      faults.add(new Fault(path, Problem.MISSING));
    }
  }
}

// A file as Moodle exports it: questions of every kind, two of which no deck can have.
export const GIFT_NAME = 'harbour.gift';

export const GIFT = `// question: 0  name: Switch category to $course$/top/Harbour talks
$CATEGORY: $course$/top/Harbour talks

::Venue::[html]<p>Where do <b>both sides</b> meet?</p>{
	=in the old customs house#Yes: since March.
	~in the town hall
	~on a ship}

::Chair::Who chairs the talks?{=Kim Sample =K. Sample}

::Open::[plain]The quay has been open since 2019.{FALSE#It is closed.}

::Containers::How many containers stand on the quay?{#4500:225}

::Strike::The dockers are on {=strike ~holiday} since Monday.

::Names::Match each person with a side. {
	=Jo Example -> the union
	=Lee Specimen -> the port
	####As the paper reports.
}

// What follows is not for cards.

::Essay::Say what you think of it. {}

::Picture::[html]What is this? <img src\\="@@PLUGINFILE@@/crane.png" />{=a crane ~a ship}
`;
